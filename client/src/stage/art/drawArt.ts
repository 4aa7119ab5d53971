export type ArtName =
  | 'disc'
  | 'gloss'
  | 'ring'
  | 'dashes'
  | 'halo'
  | 'shadow'
  | 'plate'
  | 'dot'
  | 'pixel'
  | 'tick'
  | 'badge'
  | 'eye'
  | 'lock'
  | 'sun';

interface Art {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}
type Context = CanvasRenderingContext2D;

function square(side: number, draw: (context: Context, half: number) => void): Art {
  return { width: side, height: side, draw: (context) => draw(context, side / 2) };
}
function circle(context: Context, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
}
function radial(context: Context, half: number, stops: readonly (readonly [number, string])[]): CanvasGradient {
  const gradient = context.createRadialGradient(half, half, 0, half, half, half);
  for (const [at, color] of stops) gradient.addColorStop(at, color);
  return gradient;
}

/** Light from above left, a darker rim: what makes a flat disc a piece. */
function drawGloss(context: Context, half: number): void {
  circle(context, half, half, half - 2);
  context.clip();
  const light = context.createRadialGradient(half * 0.7, half * 0.55, half * 0.1, half, half, half);
  light.addColorStop(0, 'rgba(255,250,240,.30)');
  light.addColorStop(0.55, 'rgba(255,250,240,0)');
  light.addColorStop(0.86, 'rgba(10,6,2,.18)');
  light.addColorStop(1, 'rgba(10,6,2,.55)');
  context.fillStyle = light;
  context.fillRect(0, 0, half * 2, half * 2);
}

function drawEye(context: Context, half: number): void {
  circle(context, half, half, half - 3);
  context.fillStyle = 'rgba(22,19,15,.92)';
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = half * 0.11;
  context.lineCap = 'round';
  context.stroke();
  context.beginPath();
  context.ellipse(half, half, half * 0.52, half * 0.3, 0, 0, Math.PI * 2);
  context.stroke();
  circle(context, half, half, half * 0.14);
  context.fillStyle = '#fff';
  context.fill();
  context.beginPath();
  context.moveTo(half * 0.56, half * 1.42);
  context.lineTo(half * 1.44, half * 0.58);
  context.stroke();
}

function drawLock(context: Context, half: number): void {
  circle(context, half, half, half - 3);
  context.fillStyle = 'rgba(22,19,15,.94)';
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = half * 0.12;
  context.stroke();
  context.fillStyle = '#fff';
  context.beginPath();
  context.roundRect(half * 0.62, half * 0.92, half * 0.76, half * 0.58, half * 0.1);
  context.fill();
  context.lineWidth = half * 0.15;
  context.beginPath();
  context.arc(half, half * 0.9, half * 0.24, Math.PI, 0);
  context.stroke();
}

function drawSun(context: Context, half: number): void {
  context.fillStyle = radial(context, half, [
    [0, 'rgba(255,255,255,.55)'],
    [0.45, 'rgba(255,255,255,.22)'],
    [1, 'rgba(255,255,255,0)'],
  ]);
  context.fillRect(0, 0, half * 2, half * 2);
  circle(context, half, half, half * 0.26);
  context.fillStyle = '#fff';
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = half * 0.09;
  context.lineCap = 'round';
  for (let i = 0; i < 8; i++) {
    const [cos, sin] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    context.beginPath();
    context.moveTo(half + cos * half * 0.4, half + sin * half * 0.4);
    context.lineTo(half + cos * half * 0.56, half + sin * half * 0.56);
    context.stroke();
  }
}

function stroked(width: number, color = '#fff'): (context: Context, half: number) => void {
  return (context, half) => {
    circle(context, half, half, half - width / 2 - 2);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  };
}

function drawDashes(context: Context, half: number): void {
  context.setLineDash([20, 16]);
  stroked(10)(context, half);
}

function drawTick(context: Context, half: number): void {
  context.beginPath();
  context.moveTo(half, 4);
  context.lineTo(half * 1.75, half * 1.6);
  context.quadraticCurveTo(half, half * 1.15, half * 0.25, half * 1.6);
  context.closePath();
  context.fillStyle = '#fff';
  context.fill();
  context.strokeStyle = 'rgba(22,19,15,.8)';
  context.lineWidth = 4;
  context.stroke();
}

function drawPlate(context: Context): void {
  context.shadowColor = 'rgba(0,0,0,.5)';
  context.shadowBlur = 6;
  context.fillStyle = 'rgba(22,19,15,.86)';
  context.beginPath();
  context.roundRect(8, 8, 240, 48, 20);
  context.fill();
}

/** The small pictures: white where they are to be tinted. */
export const drawArt: readonly (readonly [ArtName, Art])[] = [
  [
    'disc',
    square(256, (context, half) => {
      circle(context, half, half, half - 2);
      context.fillStyle = '#fff';
      context.fill();
    }),
  ],
  ['gloss', square(256, drawGloss)],
  ['ring', square(256, stroked(13))],
  ['dashes', square(256, drawDashes)],
  [
    'halo',
    square(320, (context, half) => {
      context.fillStyle = radial(context, half, [
        [0.74, 'rgba(255,255,255,0)'],
        [0.8, 'rgba(255,255,255,.75)'],
        [1, 'rgba(255,255,255,0)'],
      ]);
      context.fillRect(0, 0, half * 2, half * 2);
    }),
  ],
  [
    'shadow',
    square(256, (context, half) => {
      context.fillStyle = radial(context, half, [
        [0, 'rgba(0,0,0,.75)'],
        [0.72, 'rgba(0,0,0,.6)'],
        [1, 'rgba(0,0,0,0)'],
      ]);
      context.fillRect(0, 0, half * 2, half * 2);
    }),
  ],
  ['plate', { width: 256, height: 64, draw: drawPlate }],
  [
    'dot',
    square(64, (context, half) => {
      circle(context, half, half, half - 6);
      context.fillStyle = '#fff';
      context.fill();
      context.strokeStyle = 'rgba(22,19,15,.9)';
      context.lineWidth = 7;
      context.stroke();
    }),
  ],
  [
    'badge',
    square(64, (context, half) => {
      circle(context, half, half, half - 4);
      context.fillStyle = 'rgba(22,19,15,.92)';
      context.fill();
      context.strokeStyle = 'rgba(255,255,255,.5)';
      context.lineWidth = 3;
      context.stroke();
    }),
  ],
  [
    'pixel',
    square(8, (context) => {
      context.fillStyle = '#fff';
      context.fillRect(-4, -4, 16, 16);
    }),
  ],
  ['tick', square(64, drawTick)],
  ['eye', square(96, drawEye)],
  ['lock', square(96, drawLock)],
  ['sun', square(128, drawSun)],
];
