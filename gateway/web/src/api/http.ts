import { errorTexts } from "../texts.de.ts";

/** Where in a delivered file an error lies. */
export interface PlacedError {
  row?: number | null;
  column?: string | null;
  text: string;
}

/** RFC 9457 as the services write it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  file?: string;
  row?: number;
  column?: string;
  places?: PlacedError[];
  errors?: Record<string, string[]>;
  /** Seconds after which the same may well succeed. */
  retryAfter?: number;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

async function toProblem(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get("retry-after"));
  const fallback: Problem = {
    type: "about:blank",
    title: errorTexts.title(response.status),
    status: response.status,
    ...(seconds > 0 ? { detail: errorTexts.retryAfter(seconds), retryAfter: seconds } : {}),
  };
  if (!/json/.test(response.headers.get("content-type") ?? "")) {
    return fallback;
  }
  const body = (await response.json()) as Partial<Problem>;
  return { ...fallback, ...body };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") {
      throw cause;
    }
    throw new ProblemError({ type: "about:blank", title: errorTexts.offline, detail: errorTexts.offlineDetail, status: 0 });
  }
  if (!response.ok) {
    throw new ProblemError(await toProblem(response));
  }
  return response;
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(path, { headers: { Accept: "application/json" }, ...(signal ? { signal } : {}) });
  return (await response.json()) as T;
}

/** A file, to be handed on. */
export async function readFile(path: string): Promise<Blob> {
  return (await send(path, {})).blob();
}

/** Has a file made and fetched, so that opening its address finds it at once. */
export async function prepare(path: string): Promise<void> {
  await (await send(path, {})).blob();
}

/** Asks for a file with a body that must not stand in an address, such as a secret. */
export async function sendForFile(path: string, body: unknown): Promise<Blob> {
  const response = await send(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Sozialplanung": "1" },
    body: JSON.stringify(body),
  });
  return response.blob();
}

/** Unsafe methods carry the header without which the gateway refuses a cookie. */
export async function sendJson<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await send(path, {
    method,
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-Sozialplanung": "1" },
    body: body === undefined ? null : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

/** Files with what belongs to them; the browser writes the boundary of their parts itself. */
export async function sendForm<T>(path: string, body: FormData, signal?: AbortSignal): Promise<T> {
  const response = await send(path, {
    method: "POST",
    headers: { Accept: "application/json", "X-Sozialplanung": "1" },
    body,
    ...(signal ? { signal } : {}),
  });
  return (await response.json()) as T;
}

export function query(parameters: Record<string, string | string[] | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      search.append(name, item);
    }
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

export function toProblemError(cause: unknown): ProblemError {
  return cause instanceof ProblemError
    ? cause
    : new ProblemError({ type: "about:blank", title: errorTexts.unexpected, detail: String(cause), status: 0 });
}
