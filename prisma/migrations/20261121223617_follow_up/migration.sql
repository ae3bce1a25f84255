-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "armedAt" TIMESTAMPTZ(3);
UPDATE "Delivery" SET "armedAt" = "createdAt";
ALTER TABLE "Delivery" ALTER COLUMN "armedAt" SET NOT NULL;

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "missingSince" TIMESTAMPTZ(3),
ADD COLUMN     "recheckAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "checkedInAt" TIMESTAMPTZ(3),
ADD COLUMN     "claimFrom" TIMESTAMPTZ(3),
ADD COLUMN     "ladderAt" TIMESTAMPTZ(3),
ADD COLUMN     "outbreakId" INTEGER,
ADD COLUMN     "quietUntil" TIMESTAMPTZ(3),
ADD COLUMN     "rank" DOUBLE PRECISION,
ADD COLUMN     "replyFrom" TIMESTAMPTZ(3),
ADD COLUMN     "snoozedAt" TIMESTAMPTZ(3);
-- What came in before the ladder existed: its clocks began when it was opened, and the ladder begins to count with its last change.
UPDATE "Ticket" SET "claimFrom" = "openedAt", "replyFrom" = "openedAt", "ladderAt" = "updatedAt",
  "answeredAt" = CASE WHEN state = 'answered' THEN "updatedAt" END,
  "snoozedAt" = CASE WHEN state = 'snoozed' THEN "updatedAt" END,
  rank = EXTRACT(EPOCH FROM "openedAt") / 60 - urgency - CASE WHEN tier = 'critical' THEN 1e9 ELSE 0 END;
ALTER TABLE "Ticket" ALTER COLUMN "claimFrom" SET NOT NULL, ALTER COLUMN "replyFrom" SET NOT NULL,
  ALTER COLUMN "ladderAt" SET NOT NULL, ALTER COLUMN rank SET NOT NULL;

-- CreateTable
CREATE TABLE "Escalation" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "tell" TEXT NOT NULL,
    "people" TEXT[],
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "stepAt" TIMESTAMPTZ(3) NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "sendTo" TEXT,
    "deliveryId" INTEGER,
    "ackedBy" TEXT,
    "ackedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Escalation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "replyId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "nextAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" TEXT,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" SERIAL NOT NULL,
    "check" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DailyClose" (
    "id" SERIAL NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "toAt" TIMESTAMPTZ(3) NOT NULL,
    "numbers" JSONB NOT NULL,

    CONSTRAINT "DailyClose_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbreak" (
    "id" SERIAL NOT NULL,
    "brand" TEXT NOT NULL,
    "symptom" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outbreak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Example" (
    "id" SERIAL NOT NULL,
    "brand" TEXT NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reply" TEXT,
    "language" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "category" TEXT,
    "tier" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Example_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" SERIAL NOT NULL,
    "brand" TEXT NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledBy" TEXT,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Escalation_key_key" ON "Escalation"("key");

-- CreateIndex
CREATE INDEX "Escalation_ticketId_idx" ON "Escalation"("ticketId");

-- CreateIndex
CREATE INDEX "Escalation_deliveryId_idx" ON "Escalation"("deliveryId");

-- CreateIndex
CREATE INDEX "Commitment_nextAt_idx" ON "Commitment"("nextAt");

-- CreateIndex
CREATE INDEX "Commitment_ticketId_idx" ON "Commitment"("ticketId");

-- CreateIndex
CREATE INDEX "Incident_check_endedAt_idx" ON "Incident"("check", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DailyClose_toAt_key" ON "DailyClose"("toAt");

-- CreateIndex
CREATE INDEX "Outbreak_brand_endedAt_idx" ON "Outbreak"("brand", "endedAt");

-- CreateIndex
CREATE INDEX "Example_brand_kind_at_idx" ON "Example"("brand", "kind", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Example_ticketId_kind_key" ON "Example"("ticketId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_ticketId_key" ON "Proposal"("ticketId");

-- CreateIndex
CREATE INDEX "Proposal_brand_state_idx" ON "Proposal"("brand", "state");

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_outbreakId_fkey" FOREIGN KEY ("outbreakId") REFERENCES "Outbreak"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalation" ADD CONSTRAINT "Escalation_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Reply_account_externalId_idx" ON "Reply"("account", "externalId");

-- What Prisma cannot express.
-- An answer rests with a time from which its silence is counted.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_answered" CHECK (state <> 'answered' OR "answeredAt" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_snoozed" CHECK (state <> 'snoozed' OR ("snoozedAt" IS NOT NULL AND "snoozedUntil" IS NOT NULL));
-- A commitment has a timer exactly while somebody has to keep it.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_next" CHECK (("nextAt" IS NULL) = (state <> 'open'));
-- One open incident for each check.
CREATE UNIQUE INDEX "Incident_open" ON "Incident" ("check") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Outbreak_open" ON "Outbreak" (brand, symptom) WHERE "endedAt" IS NULL;
-- The queue of a channel, in order.
CREATE INDEX "Ticket_queue" ON "Ticket" (channel, rank) WHERE state IN ('open', 'claimed', 'snoozed');
CREATE INDEX "Escalation_unsent" ON "Escalation" ("sendTo", id) WHERE "sendTo" IS NOT NULL AND "deliveryId" IS NULL;
CREATE INDEX "Mention_recheck" ON "Mention" (platform, account, "recheckAt") WHERE "recheckAt" IS NOT NULL;
