
-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('force', 'council', 'ward');

-- CreateEnum
CREATE TYPE "LocalityKind" AS ENUM ('town', 'postcode_district');

-- CreateEnum
CREATE TYPE "WordingState" AS ENUM ('source', 'draft');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('walkabout', 'marking', 'drop_in', 'talk', 'tidy_up', 'meeting', 'other');

-- CreateEnum
CREATE TYPE "PublishedState" AS ENUM ('draft', 'published', 'cancelled', 'taken_down');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('yes', 'partly', 'no');

-- CreateEnum
CREATE TYPE "Timing" AS ENUM ('once', 'regular', 'flexible');

-- CreateEnum
CREATE TYPE "LinkStage" AS ENUM ('asked', 'introduced', 'active', 'closed');

-- CreateEnum
CREATE TYPE "LinkOutcome" AS ENUM ('tied', 'let_go');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('call', 'visit', 'mail', 'meeting', 'note');

-- CreateEnum
CREATE TYPE "Ring" AS ENUM ('public', 'parties', 'office', 'me');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'dead');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('charity', 'constituted_group', 'informal_group', 'council', 'police_body', 'commissioner_office', 'county_voluntary_council', 'housing_association', 'health_body', 'fire_and_rescue', 'school', 'faith_group', 'partnership', 'youth_group', 'other');

-- CreateEnum
CREATE TYPE "OrganisationState" AS ENUM ('unclaimed', 'registered', 'more_asked', 'verified', 'declined', 'suspended', 'archived');

-- CreateEnum
CREATE TYPE "IdentifierScheme" AS ENUM ('GB_CHC', 'GB_COH', 'GB_PLA', 'GB_MPR');

-- CreateEnum
CREATE TYPE "VerificationDecision" AS ENUM ('verify', 'ask_more', 'answer', 'decline', 'suspend', 'reinstate');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'organiser', 'reader', 'liaison_officer', 'office_staff');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('open', 'accepted', 'withdrawn');

-- CreateEnum
CREATE TYPE "FlagReason" AS ENUM ('wrong', 'unsafe', 'names_somebody', 'not_real', 'other');

-- CreateEnum
CREATE TYPE "FlagState" AS ENUM ('open', 'settled');

-- CreateEnum
CREATE TYPE "PreferredLanguage" AS ENUM ('cy', 'en', 'both', 'unknown');

-- CreateEnum
CREATE TYPE "PersonSource" AS ENUM ('account', 'sign_up', 'entered');

-- CreateEnum
CREATE TYPE "PassPurpose" AS ENUM ('confirm_address', 'reset_password', 'change_address', 'sign_up', 'application', 'invitation', 'first_administrator');

-- CreateEnum
CREATE TYPE "SignUpState" AS ENUM ('asked', 'confirmed', 'waiting', 'offered', 'withdrawn', 'lapsed', 'declined', 'attended', 'absent');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('asked', 'put_forward', 'accepted', 'declined', 'withdrawn', 'lapsed');

-- CreateTable
CREATE TABLE "Area" (
    "code" TEXT NOT NULL,
    "kind" "AreaKind" NOT NULL,
    "parentCode" TEXT,
    "nameEn" TEXT NOT NULL,
    "nameCy" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Locality" (
    "id" SERIAL NOT NULL,
    "kind" "LocalityKind" NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameCy" TEXT NOT NULL,
    "councilCode" TEXT,
    "crossesBorder" BOOLEAN NOT NULL DEFAULT false,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameCy" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Priority" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "planId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameCy" TEXT NOT NULL,
    "stateEn" "WordingState" NOT NULL,
    "stateCy" "WordingState" NOT NULL,

    CONSTRAINT "Priority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" "EventKind" NOT NULL,
    "state" "PublishedState" NOT NULL,
    "titleEn" TEXT,
    "titleCy" TEXT,
    "descriptionEn" TEXT,
    "descriptionCy" TEXT,
    "heldIn" TEXT[],
    "stepFree" "Access",
    "hearingLoop" "Access",
    "accessibleToilet" "Access",
    "accessEn" TEXT,
    "accessCy" TEXT,
    "signUpNoteEn" TEXT,
    "signUpNoteCy" TEXT,
    "minimumAge" INTEGER,
    "under18Welcome" BOOLEAN NOT NULL DEFAULT false,
    "dropIn" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "stateReason" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "searchWords" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, "searchText")) STORED,
    "source" TEXT,
    "sourceId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventPriority" (
    "eventId" INTEGER NOT NULL,
    "priorityId" INTEGER NOT NULL,

    CONSTRAINT "EventPriority_pkey" PRIMARY KEY ("eventId","priorityId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "eventId" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "online" BOOLEAN NOT NULL DEFAULT false,
    "joinUrl" TEXT,
    "venueEn" TEXT,
    "venueCy" TEXT,
    "wardCode" TEXT,
    "sourceId" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "state" "PublishedState" NOT NULL,
    "titleEn" TEXT,
    "titleCy" TEXT,
    "descriptionEn" TEXT,
    "descriptionCy" TEXT,
    "timing" "Timing" NOT NULL,
    "timingEn" TEXT,
    "timingCy" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,
    "fromHome" BOOLEAN NOT NULL DEFAULT false,
    "venueEn" TEXT,
    "venueCy" TEXT,
    "wardCode" TEXT,
    "skillsEn" TEXT,
    "skillsCy" TEXT,
    "heldIn" TEXT[],
    "minimumAge" INTEGER,
    "under18Welcome" BOOLEAN NOT NULL DEFAULT false,
    "wanted" INTEGER,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "stateReason" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "searchWords" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, "searchText")) STORED,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpportunityPriority" (
    "opportunityId" INTEGER NOT NULL,
    "priorityId" INTEGER NOT NULL,

    CONSTRAINT "OpportunityPriority_pkey" PRIMARY KEY ("opportunityId","priorityId")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" SERIAL NOT NULL,
    "opportunityId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "whatEn" TEXT,
    "whatCy" TEXT,
    "whyEn" TEXT,
    "whyCy" TEXT,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Link" (
    "id" SERIAL NOT NULL,
    "askedById" INTEGER NOT NULL,
    "withId" INTEGER,
    "officerId" INTEGER,
    "stage" "LinkStage" NOT NULL,
    "purpose" TEXT NOT NULL,
    "language" "PreferredLanguage" NOT NULL,
    "outcome" "LinkOutcome",
    "outcomeNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "introducedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "lastHeardAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" SERIAL NOT NULL,
    "linkId" INTEGER NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "ring" "Ring" NOT NULL,
    "text" TEXT NOT NULL,
    "heardFrom" BOOLEAN NOT NULL DEFAULT false,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" SERIAL NOT NULL,
    "linkId" INTEGER,
    "ownerId" INTEGER,
    "what" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "personId" INTEGER,
    "email" TEXT,
    "language" "PreferredLanguage" NOT NULL,
    "passId" INTEGER,
    "mail" "MailState" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "History" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "actorId" INTEGER,
    "via" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "facts" JSONB NOT NULL,

    CONSTRAINT "History_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HistorySeal" (
    "id" SERIAL NOT NULL,
    "fromId" BIGINT NOT NULL,
    "toId" BIGINT NOT NULL,
    "rows" INTEGER NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HistorySeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" SERIAL NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "state" "OrganisationState" NOT NULL,
    "nameEn" TEXT,
    "nameCy" TEXT,
    "summaryEn" TEXT,
    "summaryCy" TEXT,
    "contactName" TEXT,
    "contactEmail" TEXT,
    "contactPhone" TEXT,
    "website" TEXT,
    "nameKey" TEXT NOT NULL,
    "searchText" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "sourceId" TEXT,
    "registeredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "reviewOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationArea" (
    "organisationId" INTEGER NOT NULL,
    "areaCode" TEXT NOT NULL,

    CONSTRAINT "OrganisationArea_pkey" PRIMARY KEY ("organisationId","areaCode")
);

-- CreateTable
CREATE TABLE "OrganisationIdentifier" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "scheme" "IdentifierScheme" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "OrganisationIdentifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "decision" "VerificationDecision" NOT NULL,
    "evidence" TEXT,
    "reason" TEXT,
    "reviewOn" DATE,
    "decidedById" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "state" "ClaimState" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MembershipArea" (
    "membershipId" INTEGER NOT NULL,
    "areaCode" TEXT NOT NULL,

    CONSTRAINT "MembershipArea_pkey" PRIMARY KEY ("membershipId","areaCode")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "state" "InvitationState" NOT NULL,
    "invitedById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "remit" TEXT[],

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "eventId" INTEGER,
    "opportunityId" INTEGER,
    "reason" "FlagReason" NOT NULL,
    "text" TEXT NOT NULL,
    "state" "FlagState" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "preferredLanguage" "PreferredLanguage" NOT NULL DEFAULT 'unknown',
    "languageAskedAt" TIMESTAMPTZ(3),
    "source" "PersonSource" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT NOT NULL,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInSession" (
    "id" TEXT NOT NULL,
    "accountId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pass" (
    "id" SERIAL NOT NULL,
    "purpose" "PassPurpose" NOT NULL,
    "salt" TEXT NOT NULL,
    "personId" INTEGER,
    "signUpId" INTEGER,
    "applicationId" INTEGER,
    "invitationId" INTEGER,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Pass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SignUp" (
    "id" SERIAL NOT NULL,
    "sessionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "state" "SignUpState" NOT NULL,
    "heldUntil" TIMESTAMPTZ(3),
    "placed" BOOLEAN NOT NULL DEFAULT false,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" SERIAL NOT NULL,
    "opportunityId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "state" "ApplicationState" NOT NULL,
    "message" TEXT,
    "heldUntil" TIMESTAMPTZ(3),
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Area_parentCode_idx" ON "Area"("parentCode");

-- CreateIndex
CREATE UNIQUE INDEX "Locality_kind_nameEn_key" ON "Locality"("kind", "nameEn");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_key_key" ON "Plan"("key");

-- CreateIndex
CREATE INDEX "Plan_organisationId_idx" ON "Plan"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Priority_key_key" ON "Priority"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Priority_planId_position_key" ON "Priority"("planId", "position");

-- CreateIndex
CREATE INDEX "Event_organisationId_state_idx" ON "Event"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Event_organisationId_source_sourceId_key" ON "Event"("organisationId", "source", "sourceId");

-- CreateIndex
CREATE INDEX "EventPriority_priorityId_idx" ON "EventPriority"("priorityId");

-- CreateIndex
CREATE INDEX "Session_startsAt_id_idx" ON "Session"("startsAt", "id");

-- CreateIndex
CREATE INDEX "Session_eventId_startsAt_idx" ON "Session"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "Session_wardCode_startsAt_idx" ON "Session"("wardCode", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_eventId_sourceId_key" ON "Session"("eventId", "sourceId");

-- CreateIndex
CREATE INDEX "Opportunity_organisationId_state_idx" ON "Opportunity"("organisationId", "state");

-- CreateIndex
CREATE INDEX "Opportunity_state_publishedAt_idx" ON "Opportunity"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "OpportunityPriority_priorityId_idx" ON "OpportunityPriority"("priorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_opportunityId_position_key" ON "Requirement"("opportunityId", "position");

-- CreateIndex
CREATE INDEX "Link_stage_lastHeardAt_idx" ON "Link"("stage", "lastHeardAt");

-- CreateIndex
CREATE INDEX "Link_askedById_idx" ON "Link"("askedById");

-- CreateIndex
CREATE INDEX "Link_withId_idx" ON "Link"("withId");

-- CreateIndex
CREATE INDEX "Link_officerId_idx" ON "Link"("officerId");

-- CreateIndex
CREATE INDEX "LogEntry_linkId_at_idx" ON "LogEntry"("linkId", "at");

-- CreateIndex
CREATE INDEX "Task_ownerId_doneAt_dueOn_idx" ON "Task"("ownerId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "Task_linkId_doneAt_idx" ON "Task"("linkId", "doneAt");

-- CreateIndex
CREATE INDEX "Notice_personId_readAt_createdAt_idx" ON "Notice"("personId", "readAt", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_mail_createdAt_idx" ON "Notice"("mail", "createdAt");

-- CreateIndex
CREATE INDEX "History_subject_subjectId_idx" ON "History"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "History_organisationId_idx" ON "History"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "HistorySeal_toId_key" ON "HistorySeal"("toId");

-- CreateIndex
CREATE INDEX "Organisation_state_createdAt_idx" ON "Organisation"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Organisation_nameKey_idx" ON "Organisation"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_source_sourceId_key" ON "Organisation"("source", "sourceId");

-- CreateIndex
CREATE INDEX "OrganisationArea_areaCode_idx" ON "OrganisationArea"("areaCode");

-- CreateIndex
CREATE INDEX "OrganisationIdentifier_scheme_value_idx" ON "OrganisationIdentifier"("scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationIdentifier_organisationId_scheme_key" ON "OrganisationIdentifier"("organisationId", "scheme");

-- CreateIndex
CREATE INDEX "Verification_organisationId_at_idx" ON "Verification"("organisationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_organisationId_personId_key" ON "Claim"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_organisationId_role_since_key" ON "Membership"("personId", "organisationId", "role", "since");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_state_idx" ON "Invitation"("organisationId", "state");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Flag_state_createdAt_idx" ON "Flag"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Flag_organisationId_idx" ON "Flag"("organisationId");

-- CreateIndex
CREATE INDEX "Flag_eventId_idx" ON "Flag"("eventId");

-- CreateIndex
CREATE INDEX "Flag_opportunityId_idx" ON "Flag"("opportunityId");

-- CreateIndex
CREATE INDEX "Person_email_idx" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_key" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "SignInSession_accountId_idx" ON "SignInSession"("accountId");

-- CreateIndex
CREATE INDEX "SignInSession_expiresAt_idx" ON "SignInSession"("expiresAt");

-- CreateIndex
CREATE INDEX "Pass_signUpId_idx" ON "Pass"("signUpId");

-- CreateIndex
CREATE INDEX "Pass_applicationId_idx" ON "Pass"("applicationId");

-- CreateIndex
CREATE INDEX "Pass_invitationId_idx" ON "Pass"("invitationId");

-- CreateIndex
CREATE INDEX "Pass_personId_idx" ON "Pass"("personId");

-- CreateIndex
CREATE INDEX "Pass_expiresAt_idx" ON "Pass"("expiresAt");

-- CreateIndex
CREATE INDEX "SignUp_sessionId_state_queuedAt_id_idx" ON "SignUp"("sessionId", "state", "queuedAt", "id");

-- CreateIndex
CREATE INDEX "SignUp_personId_idx" ON "SignUp"("personId");

-- CreateIndex
CREATE INDEX "SignUp_state_heldUntil_idx" ON "SignUp"("state", "heldUntil");

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_sessionId_personId_key" ON "SignUp"("sessionId", "personId");

-- CreateIndex
CREATE INDEX "Application_opportunityId_state_createdAt_idx" ON "Application"("opportunityId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "Application_personId_idx" ON "Application"("personId");

-- CreateIndex
CREATE INDEX "Application_state_heldUntil_idx" ON "Application"("state", "heldUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Application_opportunityId_personId_key" ON "Application"("opportunityId", "personId");

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Priority" ADD CONSTRAINT "Priority_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPriority" ADD CONSTRAINT "EventPriority_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPriority" ADD CONSTRAINT "EventPriority_priorityId_fkey" FOREIGN KEY ("priorityId") REFERENCES "Priority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_wardCode_fkey" FOREIGN KEY ("wardCode") REFERENCES "Area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_wardCode_fkey" FOREIGN KEY ("wardCode") REFERENCES "Area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityPriority" ADD CONSTRAINT "OpportunityPriority_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityPriority" ADD CONSTRAINT "OpportunityPriority_priorityId_fkey" FOREIGN KEY ("priorityId") REFERENCES "Priority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_withId_fkey" FOREIGN KEY ("withId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationArea" ADD CONSTRAINT "OrganisationArea_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationArea" ADD CONSTRAINT "OrganisationArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationIdentifier" ADD CONSTRAINT "OrganisationIdentifier_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipArea" ADD CONSTRAINT "MembershipArea_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipArea" ADD CONSTRAINT "MembershipArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "Area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInSession" ADD CONSTRAINT "SignInSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pass" ADD CONSTRAINT "Pass_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pass" ADD CONSTRAINT "Pass_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "SignUp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pass" ADD CONSTRAINT "Pass_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pass" ADD CONSTRAINT "Pass_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignUp" ADD CONSTRAINT "SignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignUp" ADD CONSTRAINT "SignUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say --------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text search: whole words in any language, and near misses.
CREATE INDEX "Event_words" ON "Event" USING gin ("searchWords");
CREATE INDEX "Opportunity_words" ON "Opportunity" USING gin ("searchWords");
CREATE INDEX "Organisation_words" ON "Organisation" USING gin (to_tsvector('simple', "searchText"));
CREATE INDEX "Organisation_near" ON "Organisation" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX "Organisation_twins" ON "Organisation" USING gin ("nameKey" gin_trgm_ops);

-- Nobody holds the same role in the same organisation twice at once.
CREATE UNIQUE INDEX "Membership_current" ON "Membership" ("personId", "organisationId", "role") WHERE "until" IS NULL;
-- One open invitation for an address.
CREATE UNIQUE INDEX "Invitation_open" ON "Invitation" ("organisationId", "email") WHERE "state" = 'open';

-- Whatever the operations promise, the tables hold them to.
ALTER TABLE "Session" ADD CONSTRAINT "Session_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Session" ADD CONSTRAINT "Session_capacity" CHECK ("capacity" > 0);
ALTER TABLE "Session" ADD CONSTRAINT "Session_counts" CHECK ("taken" >= 0 AND "waiting" >= 0);
ALTER TABLE "Event" ADD CONSTRAINT "Event_named" CHECK ("titleEn" IS NOT NULL OR "titleCy" IS NOT NULL);
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_named" CHECK ("titleEn" IS NOT NULL OR "titleCy" IS NOT NULL);
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_named" CHECK ("nameEn" IS NOT NULL OR "nameCy" IS NOT NULL);

-- History is added to and never rewritten, by whomever.
CREATE FUNCTION history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is never rewritten' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER history_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "History"
  FOR EACH STATEMENT EXECUTE FUNCTION history_stays();
CREATE TRIGGER history_seal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "HistorySeal"
  FOR EACH STATEMENT EXECUTE FUNCTION history_stays();
