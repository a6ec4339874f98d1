-- Sign-up may close some hours before a session starts.
ALTER TABLE "Session" ADD COLUMN "signUpClosesHours" INTEGER;
