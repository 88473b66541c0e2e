import { type Problem, ProblemError } from "../api/http.ts";
import { errorTexts } from "../texts.de.ts";

/** Sends a file as it is. `fetch` tells nothing of the way; the older request does. */
export function upload<T>(url: string, file: File, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-Sozialplanung", "1");
    request.upload.addEventListener("progress", (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0));
    request.addEventListener("error", () =>
      reject(new ProblemError({ type: "about:blank", status: 0, title: errorTexts.offline, detail: errorTexts.offlineDetail })),
    );
    request.addEventListener("load", () => {
      if (request.status < 300) {
        resolve(JSON.parse(request.responseText) as T);
      } else {
        reject(new ProblemError(problemOf(request)));
      }
    });
    request.send(file);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  const fallback = { type: "about:blank", status: request.status, title: errorTexts.title(request.status) };
  try {
    return { ...fallback, ...(JSON.parse(request.responseText) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}
