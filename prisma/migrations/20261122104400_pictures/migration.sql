CREATE TYPE "PictureUse" AS ENUM ('logo', 'photograph');

CREATE TABLE "Picture" (
  "id" SERIAL NOT NULL,
  "organisationId" INTEGER NOT NULL,
  "use" "PictureUse" NOT NULL,
  "hash" TEXT NOT NULL,
  "bytes" BYTEA NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "altEn" TEXT,
  "altCy" TEXT,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Picture_organisationId_use_key" ON "Picture"("organisationId", "use");
CREATE INDEX "Picture_hash_idx" ON "Picture"("hash");
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_organisationId_fkey" FOREIGN KEY ("organisationId")
  REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- It is compressed already.
ALTER TABLE "Picture" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
