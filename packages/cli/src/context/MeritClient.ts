import type {
  Client,
  calendars,
  keyResults,
  objectives,
  periods,
  scoreLint,
  todo,
  tokens,
  viewer,
} from '@meritkit/client';

/** The SDK with the resources that commands use. */
export type MeritClient = Client<{
  objectives: typeof objectives;
  keyResults: typeof keyResults;
  calendars: typeof calendars;
  periods: typeof periods;
  scoreLint: typeof scoreLint;
  todo: typeof todo;
  tokens: typeof tokens;
  viewer: typeof viewer;
}>;
