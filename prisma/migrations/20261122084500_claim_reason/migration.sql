-- Why a claim was decided as it was, in the words that whoever made it reads.
ALTER TABLE "Claim" ADD COLUMN "reason" TEXT;
