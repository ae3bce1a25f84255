-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "seenAt" TIMESTAMPTZ(3);
-- Of earlier incidents it is only known when they began.
UPDATE "Incident" SET "seenAt" = COALESCE("endedAt", since);
ALTER TABLE "Incident" ALTER COLUMN "seenAt" SET NOT NULL;

-- What Prisma cannot express.
-- The few lists of who waits, among all that was ever sent.
CREATE INDEX "Delivery_queue" ON "Delivery" (key) WHERE kind = 'queue';
