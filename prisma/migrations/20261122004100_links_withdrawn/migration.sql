-- A group takes back its ask for a link before anybody is introduced.
ALTER TYPE "LinkOutcome" ADD VALUE 'withdrawn';
