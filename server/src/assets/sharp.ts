import sharp from 'sharp';

// Of libvips' many loaders (SVG, PDF, GIF, ...) only these may ever see a byte, in whatever process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

export { sharp };
