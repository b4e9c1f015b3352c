// What the server gives the player and what the player writes, as docs/player.md
// and docs/journal.md have them. Only the type check reads this file.

interface Pack {
  protocol: number;
  rules: string;
  made: number;
  today: string;
  epoch: string;
  cursor: number;
  athlete: string;
  device: string;
  units: "metric" | "imperial";
  name: string;
  guest: boolean;
  version: string;
  figures: string[];
  pages: string[];
  days: PackDay[];
  sessions: Record<string, Session>;
  exercises: Record<string, Exercise>;
  sites: Site[];
  bands: Band[];
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
  date: string;
  minutes: number;
  place: string;
  status: "ahead" | "begun" | "done";
  base?: string;
  needs: string[];
  why: Why[];
  steps: Step[];
  short?: { minutes: number; steps: Step[]; says: string }[];
  ramp?: Record<string, Ramp[]>;
  swaps?: Record<string, Record<SwapReason, Swap[]>>;
  pain?: Record<string, PainRow[]>;
  setPain?: { from: number; says: string };
  after?: { efforts: Answer[] };
  logged?: JournalEvent[];
}

type SwapReason = "busy" | "notToday" | "hurts";

interface Answer {
  value: number;
  words: string;
}

interface Ramp {
  number?: number;
  load: number;
  outcomes: { upTo: number; load: number; found: boolean; says?: string }[];
}

interface Swap {
  exercise: string;
  name: string;
  why: Why[];
  steps: Step[];
  needs: string[];
}

interface PainRow {
  from: number;
  to: number;
  says: string;
  rule: string;
  drop?: string[];
  swap?: Record<string, Swap>;
  ease?: Record<string, { counts?: number; load?: number; sets?: number }>;
  stop?: boolean;
}

interface Step {
  id: string;
  exercise: string;
  number: number;
  side?: "left" | "right";
  kind: "warmup" | "work";
  group?: string;
  label?: string;
  round?: number;
  rounds?: number;
  metric: "reps" | "seconds" | "contacts" | "steps";
  count: number;
  low?: number;
  high?: number;
  load?: number;
  perHand?: boolean;
  rir?: number;
  tempo?: string;
  rest?: number;
  target?: Target;
  loading?: string;
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
  figure?: string;
  cues?: string[];
  steps?: string[];
  faults?: { seen: string; fix: string }[];
  how?: string[];
  loads?: number[];
  shown?: Record<string, string>;
  made?: Record<string, string>;
  last?: string;
  doubt?: { above: number };
  efforts?: Answer[];
  metric?: string;
  quiet?: boolean;
}

interface Site {
  id: string;
  name: string;
  side?: string;
  x?: number;
  y?: number;
  face?: "front" | "back";
}

interface Band {
  from: number;
  to: number;
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
  key: string;
  state: "todo" | "done" | "skipped" | "stopped";
  set: LoggedSet | null;
  event: string;
  /** Of the log, to tell how long ago it was. */
  at: number;
  mono: number;
  load: number;
  count: number;
  rir: number | null;
  following: boolean;
  ramp: boolean;
  says: string;
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
  stopped: string;
  pains: { site: string; score: number; says: string; rule: string; event: string }[];
}
