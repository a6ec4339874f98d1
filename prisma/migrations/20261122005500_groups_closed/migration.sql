-- A group that has ended is closed, and can be brought back.
ALTER TYPE "VerificationDecision" ADD VALUE 'archive';
ALTER TYPE "VerificationDecision" ADD VALUE 'restore';
