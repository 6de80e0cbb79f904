// Record the voice of the reader. Recordings stay in the memory of the page: they are neither stored nor sent.
//
//   recorder.start(name)       record under a name; returns "" or what to tell the reader
//   await recorder.stop()      end it; the recording is there afterwards
//   recorder.hold(paused)      pause it, or go on
//   recorder.active            whether it records or waits for permission
//   recorder.addresses(name)   of the recordings under a name, for <audio>
//   recorder.forget()          end it and drop all recordings
const REASONS = {
  NotAllowedError: "The microphone is not allowed on this page, so nothing is recorded. Speak anyway, or type.",
  NotFoundError: "No microphone was found, so nothing is recorded. Speak anyway, or type.",
};
const OTHER = "The microphone could not be used, so nothing is recorded. Speak anyway, or type.";
const MISSING = "This browser can't record here. Speak anyway, or type.";

function release(stream) {
  stream.getTracks().forEach((track) => track.stop());
}

function ended(recorder) {
  return new Promise((done) => recorder.addEventListener("stop", done, { once: true }));
}

export class Recorder {
  #attempt = null; // the recording that is wanted now
  #recorder = null;
  #kept = new Map();

  get active() {
    return this.#attempt !== null;
  }

  addresses(name) {
    return this.#kept.get(name) ?? [];
  }

  async start(name) {
    if (!window.MediaRecorder || !navigator.mediaDevices) return MISSING;
    const attempt = (this.#attempt = Symbol(name));
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (this.#attempt === attempt) this.#record(stream, name);
      else release(stream); // the reader went on before the permission came
      return "";
    } catch (error) {
      if (stream) release(stream);
      if (this.#attempt === attempt) this.#attempt = null;
      return REASONS[error.name] ?? OTHER;
    }
  }

  #record(stream, name) {
    const recorder = new MediaRecorder(stream);
    const parts = [];
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    recorder.addEventListener("stop", () => {
      release(stream);
      this.#keep(name, new Blob(parts, { type: recorder.mimeType }));
      if (this.#recorder === recorder) this.#recorder = this.#attempt = null; // also when the microphone was unplugged
    });
    recorder.start();
    this.#recorder = recorder;
  }

  #keep(name, blob) {
    if (blob.size) this.#kept.set(name, [...this.addresses(name), URL.createObjectURL(blob)]);
  }

  async stop() {
    const recorder = this.#recorder;
    this.#recorder = this.#attempt = null;
    if (!recorder || recorder.state === "inactive") return;
    const done = ended(recorder);
    recorder.stop();
    await done;
  }

  hold(paused) {
    if (this.#recorder) this.#recorder[paused ? "pause" : "resume"]();
  }

  async forget() {
    await this.stop();
    [...this.#kept.values()].flat().forEach((address) => URL.revokeObjectURL(address));
    this.#kept.clear();
  }
}
