import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { linkPayload } from '../evidence-link/linkPayload.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { storyArchive } from './commands/storyArchive.ts';
import { storyLink } from './commands/storyLink.ts';
import { storyUnlink } from './commands/storyUnlink.ts';
import { storyUpdate } from './commands/storyUpdate.ts';
import { storyWrite } from './commands/storyWrite.ts';
import {
  StoryArchiveInput,
  StoryLinkInput,
  StoryUnlinkInput,
  StoryUpdateInput,
  StoryWriteInput,
} from './inputs.ts';
import { Story } from './Story.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The story as it is now.',
    fields: (t) => ({
      story: t.prismaField({
        type: Story,
        description: 'The story.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.story.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const StoryWritePayload = payload('StoryWritePayload');
const StoryUpdatePayload = payload('StoryUpdatePayload');
const StoryArchivePayload = payload('StoryArchivePayload');
const StoryLinkPayload = linkPayload('StoryLinkPayload');
const StoryUnlinkPayload = linkPayload('StoryUnlinkPayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, ConflictError, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, ConflictError, StaleVersionError];
const UNLINK_ERRORS = [NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];
const LINK_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError];

builder.mutationFields((t) => ({
  storyWrite: t.field({
    type: StoryWritePayload,
    description: 'Writes down a story.',
    errors: { types: [ValidationError, PeriodClosedError, ConflictError] },
    args: { input: t.arg({ type: StoryWriteInput, required: true, description: 'The story.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, storyWrite, input),
    }),
  }),
  storyUpdate: t.field({
    type: StoryUpdatePayload,
    description: 'Corrects a story. Its kind stays.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: StoryUpdateInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, storyUpdate, input) }),
  }),
  storyArchive: t.field({
    type: StoryArchivePayload,
    description: 'Takes a story out of lists; it stays readable by its id.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: StoryArchiveInput, required: true, description: 'Which story.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, storyArchive, input),
    }),
  }),
  storyLink: t.field({
    type: StoryLinkPayload,
    description: 'Links a story with one more thing that it is about.',
    errors: { types: LINK_ERRORS },
    args: { input: t.arg({ type: StoryLinkInput, required: true, description: 'Which with what.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, storyLink, input) }),
  }),
  storyUnlink: t.field({
    type: StoryUnlinkPayload,
    description: 'Ends a link of a story; that it was there stays known.',
    errors: { types: UNLINK_ERRORS },
    args: { input: t.arg({ type: StoryUnlinkInput, required: true, description: 'Which link.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, storyUnlink, input) }),
  }),
}));
