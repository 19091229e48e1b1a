export { type Authenticate, rootAuthentication } from './access/authenticate.ts';
export { type IdentityProvider, remoteKeys } from './access/jwtAuthentication.ts';
export { newToken } from './access/newToken.ts';
export { type RootToken, rootToken } from './access/rootToken.ts';
export type { Actor } from './command/Actor.ts';
export type { Command } from './command/Command.ts';
export * as commands from './command/commands.ts';
export { type Perform, type Performer, perform, transact } from './command/perform.ts';
export type { Database } from './database/Database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database/DatabaseError.ts';
export { migrate } from './database/migrate.ts';
export { type DatabaseOptions, openDatabase } from './database/openDatabase.ts';
export { pendingMigrations } from './database/pendingMigrations.ts';
export { refuseOwner } from './database/refuseOwner.ts';
export type { DirectoryPlan } from './directory/DirectoryPlan.ts';
export type { DirectoryRun } from './directory/DirectoryRun.ts';
export { type DirectoryLineIssue, directoryIssues } from './directory/directoryIssues.ts';
export type { DirectoryLine } from './directory/directoryLine.ts';
export {
  abandonDirectory,
  applyDirectory,
  confirmDirectory,
  planDirectory,
  stageDirectory,
  startDirectory,
} from './directory/directoryRuns.ts';
export { doctor, type Finding } from './doctor/doctor.ts';
export { UserError } from './error/UserError.ts';
export { ValidationError, type ValidationIssue } from './error/ValidationError.ts';
export { createServer, type Server, type ServerOptions } from './http/createServer.ts';
export type { Log } from './http/Log.ts';
export { encodeId } from './id/encodeId.ts';
export { type ExportRecord, type ExportStream, exportRecords } from './import/exportRecords.ts';
export type { Field, Fields, NounName } from './import/Field.ts';
export type { ImportIssue } from './import/ImportIssue.ts';
export type { ImportNoun, Values } from './import/ImportNoun.ts';
export type { ImportRecord, ImportStream } from './import/ImportRecord.ts';
export type { ImportChange, ImportResult } from './import/ImportResult.ts';
export { importRecords, importTogether } from './import/importRecords.ts';
export { NOUNS } from './import/NOUNS.ts';
export type { Wire } from './import/Wire.ts';
export { type LedgerHead, readHead } from './ledger/readHead.ts';
export { verifyAnchor } from './ledger/verifyAnchor.ts';
export { type LedgerFault, verifyLedger } from './ledger/verifyLedger.ts';
export { ensureOrganisation } from './organisation/ensureOrganisation.ts';
