-- Judgements are imported like everything else: a system and the id there identify one.
ALTER TABLE "Assessment" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "source" TEXT;

ALTER TABLE "Override" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "source" TEXT;

CREATE UNIQUE INDEX "Assessment_source_externalId_key" ON "Assessment"("source", "externalId");

CREATE UNIQUE INDEX "Override_source_externalId_key" ON "Override"("source", "externalId");
