-- Whoever was invited may say no.
ALTER TYPE "InvitationState" ADD VALUE 'declined';
