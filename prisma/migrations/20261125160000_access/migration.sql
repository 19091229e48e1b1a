-- CreateEnum
CREATE TYPE "GrantedRole" AS ENUM ('ADMINISTRATOR', 'AUDITOR', 'HR_PARTNER');

-- CreateEnum
CREATE TYPE "AccessScope" AS ENUM ('READ', 'READ_PERSONAL', 'READ_CONFIDENTIAL', 'WRITE', 'ADMINISTER');

-- CreateTable
CREATE TABLE "ServiceAccount" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ServiceAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personId" UUID,
    "serviceAccountId" UUID,
    "scopes" "AccessScope"[],
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "GrantedRole" NOT NULL,
    "teamId" UUID,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "outcomes" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actor","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "ServiceAccount_name_key" ON "ServiceAccount"("name");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_hash_key" ON "AccessToken"("hash");

-- CreateIndex
CREATE INDEX "AccessToken_personId_createdAt_idx" ON "AccessToken"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "AccessToken_serviceAccountId_createdAt_idx" ON "AccessToken"("serviceAccountId", "createdAt");

-- CreateIndex
CREATE INDEX "AccessToken_createdAt_id_idx" ON "AccessToken"("createdAt", "id");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_startsOn_idx" ON "RoleGrant"("personId", "startsOn");

-- CreateIndex
CREATE INDEX "RoleGrant_teamId_idx" ON "RoleGrant"("teamId");

-- CreateIndex
CREATE INDEX "RoleGrant_startsOn_id_idx" ON "RoleGrant"("startsOn", "id");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_serviceAccountId_fkey" FOREIGN KEY ("serviceAccountId") REFERENCES "ServiceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Tokens belong to one bearer, who stays the same; nothing but their digest is kept, and none lives for ever.

ALTER TABLE "AccessToken"
    ADD CONSTRAINT "AccessToken_one_bearer" CHECK (num_nonnulls("personId", "serviceAccountId") = 1),
    ADD CONSTRAINT "AccessToken_hash_is_digest" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "AccessToken_has_scopes" CHECK (cardinality("scopes") > 0),
    ADD CONSTRAINT "AccessToken_revision_positive" CHECK ("revision" >= 1);

CREATE TRIGGER "AccessToken_bearer_stays" BEFORE UPDATE OF "hash", "personId", "serviceAccountId", "scopes" ON "AccessToken"
    FOR EACH ROW WHEN (
        (OLD."hash", OLD."personId", OLD."serviceAccountId", OLD."scopes")
        IS DISTINCT FROM (NEW."hash", NEW."personId", NEW."serviceAccountId", NEW."scopes")
    ) EXECUTE FUNCTION refuse_change();
-- What was revoked stays revoked.
CREATE TRIGGER "AccessToken_stays_revoked" BEFORE UPDATE OF "revokedAt" ON "AccessToken"
    FOR EACH ROW WHEN (OLD."revokedAt" IS NOT NULL AND NEW."revokedAt" IS DISTINCT FROM OLD."revokedAt")
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AccessToken_kept" BEFORE DELETE OR TRUNCATE ON "AccessToken"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "ServiceAccount"
    ADD CONSTRAINT "ServiceAccount_revision_positive" CHECK ("revision" >= 1);

-- A role is had at most once at a time, an HR partner's once for each unit; what was granted is only ever ended.

ALTER TABLE "RoleGrant"
    ADD CONSTRAINT "RoleGrant_unit_of_hr_partner" CHECK (("teamId" IS NOT NULL) = ("role" = 'HR_PARTNER')),
    ADD CONSTRAINT "RoleGrant_span_not_negative" CHECK ("endsBefore" IS NULL OR "endsBefore" >= "startsOn"),
    ADD CONSTRAINT "RoleGrant_revision_positive" CHECK ("revision" >= 1),
    ADD CONSTRAINT "RoleGrant_no_overlap" EXCLUDE USING gist (
        "personId" WITH =,
        "role" WITH =,
        (coalesce("teamId", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
        daterange("startsOn", "endsBefore") WITH &&
    );

CREATE TRIGGER "RoleGrant_only_ended" BEFORE UPDATE ON "RoleGrant"
    FOR EACH ROW WHEN (
        (OLD."personId", OLD."role", OLD."teamId", OLD."startsOn")
        IS DISTINCT FROM (NEW."personId", NEW."role", NEW."teamId", NEW."startsOn")
    ) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RoleGrant_kept" BEFORE DELETE OR TRUNCATE ON "RoleGrant"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Idempotency keys

ALTER TABLE "IdempotencyKey"
    ADD CONSTRAINT "IdempotencyKey_key_form" CHECK ("key" ~ '^[!-~]{1,255}$'),
    ADD CONSTRAINT "IdempotencyKey_request_is_digest" CHECK ("request" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "IdempotencyKey_outcomes_object" CHECK (jsonb_typeof("outcomes") = 'object');

-- Takes a key for the rest of the transaction, and tells which request it belongs to and what that did so far. It is the
-- first statement of a transaction. Whoever brings the same key meanwhile waits here; after five seconds it gives up
-- (SQLSTATE 55P03). When the transaction ends without a commit, so does its hold on the key. A key that is older than a day
-- is as good as new.
CREATE FUNCTION idempotency_claim(actor text, key text, request text, now timestamptz)
RETURNS TABLE ("request" text, "outcomes" jsonb) LANGUAGE sql SET lock_timeout = '5s' AS $$
    INSERT INTO "IdempotencyKey" AS k ("actor", "key", "request", "outcomes", "createdAt")
    VALUES ($1, $2, $3, '{}', $4)
    ON CONFLICT ("actor", "key") DO UPDATE SET
        "request" = CASE WHEN k."createdAt" > $4 - interval '1 day' THEN k."request" ELSE excluded."request" END,
        "outcomes" = CASE WHEN k."createdAt" > $4 - interval '1 day' THEN k."outcomes" ELSE '{}' END,
        "createdAt" = CASE WHEN k."createdAt" > $4 - interval '1 day' THEN k."createdAt" ELSE excluded."createdAt" END
    RETURNING k."request", k."outcomes"
$$;
