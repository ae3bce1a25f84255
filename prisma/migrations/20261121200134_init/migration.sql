-- CreateEnum
CREATE TYPE "TicketState" AS ENUM ('open', 'claimed', 'replying', 'answered', 'snoozed', 'aside', 'resolved', 'dismissed', 'gone');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('pending', 'sending', 'sent', 'failed', 'unknown');

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "cursor" JSONB NOT NULL,
    "nextPollAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "leaseHolder" TEXT,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSuccessAt" TIMESTAMPTZ(3),
    "lastErrorAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "consecutiveFailures" INTEGER NOT NULL DEFAULT 0,
    "breakerOpenedAt" TIMESTAMPTZ(3),
    "staleAlertedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gap" (
    "id" SERIAL NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "fromAt" TIMESTAMPTZ(3),
    "toAt" TIMESTAMPTZ(3),
    "resume" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Gap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quarantined" (
    "id" SERIAL NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "externalId" TEXT,
    "digest" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Quarantined_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Customer" (
    "id" SERIAL NOT NULL,
    "brand" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "followers" INTEGER,
    "muted" BOOLEAN NOT NULL DEFAULT false,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "rootId" TEXT NOT NULL,
    "customerId" INTEGER NOT NULL,
    "state" "TicketState" NOT NULL,
    "nextActionAt" TIMESTAMPTZ(3),
    "tier" TEXT NOT NULL,
    "urgency" INTEGER NOT NULL,
    "factors" JSONB NOT NULL,
    "intent" TEXT NOT NULL,
    "category" TEXT,
    "sentiment" DOUBLE PRECISION NOT NULL,
    "language" TEXT NOT NULL,
    "needsReply" BOOLEAN NOT NULL,
    "suggestions" JSONB NOT NULL,
    "owner" TEXT,
    "previousOwner" TEXT,
    "claimedAt" TIMESTAMPTZ(3),
    "touchedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "handOvers" INTEGER NOT NULL DEFAULT 0,
    "claimDueAt" TIMESTAMPTZ(3) NOT NULL,
    "replyDueAt" TIMESTAMPTZ(3) NOT NULL,
    "snoozedUntil" TIMESTAMPTZ(3),
    "stateBefore" "TicketState",
    "settledAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "settledBy" TEXT,
    "channel" TEXT NOT NULL,
    "cardTs" TEXT,
    "wantedVersion" INTEGER NOT NULL DEFAULT 1,
    "shownVersion" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" SERIAL NOT NULL,
    "brand" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "customerId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "language" TEXT NOT NULL,
    "parentId" TEXT,
    "rootId" TEXT NOT NULL,
    "media" JSONB NOT NULL,
    "metrics" JSONB NOT NULL,
    "replyRef" JSONB NOT NULL,
    "canReply" BOOLEAN NOT NULL,
    "noReplyReason" TEXT,
    "limitMax" INTEGER NOT NULL,
    "limitUnit" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "reasons" TEXT[],

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnPost" (
    "id" SERIAL NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "rootId" TEXT NOT NULL,
    "parentId" TEXT,
    "url" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "draft" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "mentionId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "approvedBy" TEXT NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "detail" TEXT,
    "retryAt" TIMESTAMPTZ(3),
    "externalId" TEXT,
    "url" TEXT,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "ticketId" INTEGER,
    "priority" INTEGER NOT NULL,
    "state" "DeliveryState" NOT NULL,
    "payload" JSONB NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "leaseHolder" TEXT,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "result" JSONB,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lane" (
    "key" TEXT NOT NULL,
    "nextFreeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lane_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" "TicketState",
    "toState" "TicketState" NOT NULL,
    "why" TEXT,
    "version" INTEGER NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meter" (
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 0,
    "writes" INTEGER NOT NULL DEFAULT 0,
    "usd" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "alertedAt" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Meter_pkey" PRIMARY KEY ("platform","account","month")
);

-- CreateTable
CREATE TABLE "HandledRequest" (
    "key" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandledRequest_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Fact" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Gap_sourceId_closedAt_idx" ON "Gap"("sourceId", "closedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Quarantined_sourceId_digest_key" ON "Quarantined"("sourceId", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "Customer_brand_platform_externalId_key" ON "Customer"("brand", "platform", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_key_key" ON "Ticket"("key");

-- CreateIndex
CREATE INDEX "Ticket_nextActionAt_idx" ON "Ticket"("nextActionAt");

-- CreateIndex
CREATE INDEX "Ticket_customerId_openedAt_idx" ON "Ticket"("customerId", "openedAt");

-- CreateIndex
CREATE INDEX "Ticket_state_urgency_idx" ON "Ticket"("state", "urgency");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_brand_platform_authorId_rootId_key" ON "Ticket"("brand", "platform", "authorId", "rootId");

-- CreateIndex
CREATE INDEX "Mention_ticketId_idx" ON "Mention"("ticketId");

-- CreateIndex
CREATE INDEX "Mention_customerId_seenAt_idx" ON "Mention"("customerId", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_platform_account_externalId_key" ON "Mention"("platform", "account", "externalId");

-- CreateIndex
CREATE INDEX "OwnPost_platform_rootId_idx" ON "OwnPost"("platform", "rootId");

-- CreateIndex
CREATE UNIQUE INDEX "OwnPost_platform_account_externalId_key" ON "OwnPost"("platform", "account", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_ticketId_draft_attempt_key" ON "Reply"("ticketId", "draft", "attempt");

-- CreateIndex
CREATE INDEX "Note_ticketId_idx" ON "Note"("ticketId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");

-- CreateIndex
CREATE INDEX "Delivery_ticketId_idx" ON "Delivery"("ticketId");

-- CreateIndex
CREATE INDEX "AuditEntry_ticketId_id_idx" ON "AuditEntry"("ticketId", "id");

-- CreateIndex
CREATE INDEX "HandledRequest_seenAt_idx" ON "HandledRequest"("seenAt");

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quarantined" ADD CONSTRAINT "Quarantined_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot express.

-- I2: a live ticket always has a time at which somebody looks again, and a settled one has none.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_next_action" CHECK (
  (state IN ('resolved', 'dismissed', 'gone')) = ("nextActionAt" IS NULL)
);
-- I4: nothing is shown that was never wanted, and nothing is shown without a card.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_versions" CHECK ("shownVersion" <= "wantedVersion");
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_shown" CHECK ("shownVersion" = 0 OR "cardTs" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_urgency" CHECK (urgency BETWEEN 0 AND 100);
-- Promise 4: a claim has an owner.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_owner" CHECK (state NOT IN ('claimed', 'replying') OR owner IS NOT NULL);
-- A delivery that is being sent belongs to somebody until some time.
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_lease" CHECK (state <> 'sending' OR ("leaseUntil" IS NOT NULL AND "leaseHolder" IS NOT NULL));

-- The outbox asks for the most urgent of a lane, for abandoned ones and for those of unknown fate, and settled rows are many and never asked for.
CREATE INDEX "Delivery_due" ON "Delivery" (lane, priority DESC, id) WHERE state = 'pending';
CREATE INDEX "Delivery_due_at" ON "Delivery" (lane, "notBefore") WHERE state = 'pending';
CREATE INDEX "Delivery_sending" ON "Delivery" ("leaseUntil") WHERE state = 'sending';
CREATE INDEX "Delivery_unknown" ON "Delivery" ("notBefore") WHERE state = 'unknown';
