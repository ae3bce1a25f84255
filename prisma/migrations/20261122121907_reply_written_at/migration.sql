-- AlterTable
ALTER TABLE "Reply" ADD COLUMN     "writtenAt" TIMESTAMPTZ(3);
