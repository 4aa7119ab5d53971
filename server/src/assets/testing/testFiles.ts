import sharp from 'sharp';

/** A striped picture, so that a damaged one cannot pass for a plain one. */
export async function picture(width: number, height: number, format: 'png' | 'webp' | 'jpeg' = 'png'): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < data.length; i++) data[i] = (i * 31 + Math.floor(i / 97) * 17) & 255;
  return sharp(data, { raw: { width, height, channels: 3 } })
    [format]()
    .toBuffer();
}

export function uvttFile(image: Buffer, rest: Record<string, unknown> = {}): Buffer {
  return Buffer.from(
    JSON.stringify({
      format: 0.3,
      resolution: { map_origin: { x: 1, y: 1 }, map_size: { x: 4, y: 3 }, pixels_per_grid: 100 },
      line_of_sight: [
        [
          { x: 2, y: 1 },
          { x: 2, y: 2 },
        ],
      ],
      portals: [
        {
          position: { x: 2, y: 2.5 },
          bounds: [
            { x: 2, y: 2 },
            { x: 2, y: 3 },
          ],
          rotation: 0,
          closed: true,
          freestanding: false,
        },
      ],
      lights: [],
      image: image.toString('base64'),
      ...rest,
    }),
  );
}

/** A PNG whose header claims that size; the rest is nonsense. */
export function boastfulPng(width: number, height: number): Buffer {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
    'base64',
  );
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
