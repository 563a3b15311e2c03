const SAMPLES_A_SECOND = 8000;

/** A quiet tone as a WAV file: eight bits a sample, one channel. Nobody's voice. */
export function tone(seconds: number): Buffer {
  const samples = Math.round(seconds * SAMPLES_A_SECOND);
  const wave = (at: number) => 128 + Math.round(8 * Math.sin((at / SAMPLES_A_SECOND) * 440 * 2 * Math.PI));
  const sound = Buffer.from(Array.from({ length: samples }, (_, at) => wave(at)));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  // PCM, one channel, bytes a second, bytes and bits a sample.
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLES_A_SECOND, 24);
  head.writeUInt32LE(SAMPLES_A_SECOND, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, sound]);
}
