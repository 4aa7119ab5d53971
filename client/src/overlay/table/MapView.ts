import { createContext, use } from 'react';
import type { Stage } from '../../stage/index.ts';

/** The map under the overlay; null until it is drawn. */
export const MapViewContext = createContext<Stage | null>(null);

export const useMapView = (): Stage | null => use(MapViewContext);
