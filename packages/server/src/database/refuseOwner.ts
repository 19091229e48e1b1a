import type pg from 'pg';
import { DatabaseError } from './DatabaseError.ts';

/**
 * Refuses a role that could change more than rows: whoever owns the tables, or passes by their rules, can also take away what
 * guards the audit trail. For production; the owner applies the migrations.
 *
 * @throws {DatabaseError} `DATABASE_ROLE_TOO_STRONG` for a superuser, a role that passes by row-level security, and an owner of tables.
 */
export async function refuseOwner(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; isStrong: boolean; isOwner: boolean }>(
    `SELECT r.rolname AS role, r.rolsuper OR r.rolbypassrls AS "isStrong",
            EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname = current_schema() AND pg_has_role(c.relowner, 'MEMBER')) AS "isOwner"
       FROM pg_roles r WHERE r.rolname = current_user`,
  );
  const [found] = rows;
  if (found === undefined || !(found.isStrong || found.isOwner)) return;
  const why = found.isStrong ? 'is a superuser or passes by row-level security' : 'owns the tables';
  throw new DatabaseError(
    'DATABASE_ROLE_TOO_STRONG',
    `In production the server does not run as "${found.role}", which ${why}.`,
  );
}
