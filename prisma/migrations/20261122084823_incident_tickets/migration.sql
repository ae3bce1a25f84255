-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "tickets" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
