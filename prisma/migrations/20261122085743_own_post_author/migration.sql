-- AlterTable
ALTER TABLE "OwnPost" ADD COLUMN     "author" TEXT;
