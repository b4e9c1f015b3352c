// What the server gives the player and what the player writes, as docs/player.md
// and docs/journal.md have them. Only the type check reads this file.

interface Pack {
  protocol: number;
  rules: number;
  version: string;
  made: number;
  today: string;
  epoch: string;
  cursor: number;
  athlete: string;
  device: string;
  name: string;
  guest: boolean;
  units: "metric" | "imperial";
  figures: string[];
  pages: string[];
  shelf: string[];
  days: PackDay[];
  sessions: Record<string, Session>;
  exercises: Record<string, Exercise>;
  sites: Site[];
  bands: Record<string, Band[]>;
  efforts: Answer[];
  after: Answer[];
}

interface PackDay {
  date: string;
  title: string;
  runs: string[];
  sessions: string[];
  rest: string;
}

interface Why {
  text: string;
  rule: string;
}

interface Session {
  id: string;
  name: string;
  title: string;
  date: string;
  start: string;
  minutes: number;
  warmup: number;
  place: string;
  status: "ahead" | "begun" | "done";
  base: string;
  needs: string[];
  why: Why[];
  rows: Row[];
  steps: Step[];
  ramps: Record<string, Ramp>;
  racks: Record<string, Rack>;
  doubts: Record<string, number>;
  last: Record<string, string>;
  outcomes: Outcome[];
  short: { minutes: number; outcome: number; says: string }[];
  hurt: Record<string, number>;
  hurtFrom: number;
  soreFrom: number;
  pain: Record<string, { region: string; bands: PainBand[]; sharp: PainBand }>;
  sore: { site: string; region: string; light: string }[];
  together: { light: string; regions: number; gone: string[]; why: Why[] }[];
  swaps: Record<string, Swaps>;
  moves: { date: string; start: string; verdict: string; why: Why[] }[];
  logged: JournalEvent[];
}

interface Row {
  exercise: string;
  label: string;
  name: string;
  dose: string;
  effort: string;
  load: string;
  rest: string;
  how: string[];
  why: Why[];
}

type SwapReason = "busy" | "notToday" | "hurts";

interface Answer {
  value: number;
  words: string;
}

interface Ramp {
  sets: number;
  rows: { load: number; after: number[]; sore: number[]; unrated: number }[];
}

interface Rack {
  loads: number[];
  shown: string[];
  made: number[][];
  take: string[];
}

interface Outcome {
  steps: (Step | string)[];
  why: Why[];
  ramps?: Record<string, Ramp>;
  keeps: string[];
}

interface PainBand {
  from: number;
  to: number;
  light: string;
  says: Why[];
  outcome: number;
  stop: boolean;
}

interface Swaps {
  from: string;
  to: Record<string, { name: string; dose: string; load: string; needs: string[]; why: Why[]; outcome: number }>;
  busy: string[];
  notToday: string[];
  hurts: string[];
}

interface Step {
  id: string;
  exercise: string;
  number: number;
  side?: "left" | "right";
  kind: "warmup" | "work";
  label: string;
  group?: string;
  round?: number;
  rounds?: number;
  metric: "reps" | "seconds" | "contacts" | "steps";
  count: number;
  low?: number;
  high?: number;
  load?: number;
  perHand?: boolean;
  loading?: string;
  rir: number;
  tempo?: string;
  rest: number;
  target: Target;
}

interface Target {
  count?: number;
  low?: number;
  high?: number;
  rir?: number;
  loadKg?: number;
}

interface Exercise {
  id: string;
  name: string;
  figure: string;
  setup: string[];
  steps: string[];
  cues: string[];
  faults: { seen: string; fix: string }[];
  quiet: boolean;
}

interface Site {
  id: string;
  site: string;
  side?: "left" | "right";
  name: string;
  tissue: string;
  last?: string;
}

interface Band {
  from: number;
  to: number;
  light: string;
  name: string;
}

interface LoggedSet {
  kind: "warmup" | "work";
  reps?: number;
  seconds?: number;
  contacts?: number;
  steps?: number;
  side?: "left" | "right";
  loadKg?: number;
  loading?: string;
  rir?: number;
  rated?: boolean;
  pain?: number;
  formBroke?: boolean;
  target?: Target;
}

interface Slot {
  exercise: string;
  number: number;
  side?: "left" | "right";
}

interface JournalEvent {
  id: string;
  athlete: string;
  device: string;
  seq: number;
  session?: string;
  slot?: Slot;
  kind: string;
  version: number;
  at: number;
  tz?: string;
  mono?: number;
  base?: string;
  body: any;
}

/** An event before it has its envelope. */
interface Draft {
  kind: string;
  body?: any;
  slot?: Slot;
  base?: string;
}

/** Where an event stands: on the phone alone, on the server, aside, or from elsewhere. "own" never leaves the phone. */
type Standing = "new" | "kept" | "parked" | "refused" | "other" | "own";

interface Kept {
  id: string;
  athlete: string;
  session: string;
  standing: Standing;
  why?: string;
  acked?: number;
  event: JournalEvent;
}

/** One step of a session as it stands now. */
interface Turn {
  step: Step;
  /** The exercise that the pack has it under: another one where it came in by a swap. */
  origin: string;
  state: "todo" | "done" | "skipped" | "stopped";
  set: LoggedSet | null;
  event: string;
  mono: number;
  load: number;
  /** How many were left in the set before, or are to be left; null = not said yet, where that tells a load. */
  rir: number | null;
  /** The load is that of the set before, and not the one asked for. */
  following: boolean;
}

interface Shown {
  begun: number;
  started: boolean;
  finished: boolean;
  effort: number;
  turns: Turn[];
  at: number;
  groups: { exercise: string; turns: Turn[] }[];
  last: Turn | null;
  undo: string[];
  undoes: string;
  /** Why the session became another, the newest last. */
  why: Why[];
  stopped: boolean;
  pains: { site: string; score: number }[];
}
