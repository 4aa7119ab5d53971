import { Decoder, Encoder, Reflection } from '@colyseus/schema';
import { room } from '@tallow/shared/wire';
import { expect, it } from 'vitest';
import { toSchema } from './toSchema.ts';

/** Frames name fields by their numbers and carry no types: these stay where they are, new ones come behind them. */
const PINNED = `
session:ref members:map removed:map:string scene:ref scenes:map:string tokens:map doors:map vision:ref sheets:map
  encounter:ref exchanges:map knocks:map:string walls:map lights:map drawings:map templates:map pins:map props:map handouts:map triggers:map prepared:map whereabouts:map:string
id:string name:string sceneId:string partyVision:boolean ruleset:string options:string reactionSeconds:uint16
  undo:string creatorId:string undoBlocked:boolean
displayName:string role:string online:boolean
id:string name:string width:int32 height:int32 gridKind:string gridOffsetX:int16 gridOffsetY:int16
  gridDistance:float32 gridUnit:string globalLight:string assetId:string imageWidth:int32 imageHeight:int32
  tileSize:int16 maxZoom:int8 walls:string lights:string
name:string x:int32 y:int32 size:float32 elevation:int16 rotation:int16 ownerId:string sheetId:string image:string
  color:string hidden:boolean showName:boolean barValue:int32 barMax:int32 showBar:boolean statuses:string
  sightRange:int32 darkvision:int32 lightBright:int32 lightDim:int32 lightColor:string gmNotes:string
x1:int32 y1:int32 x2:int32 y2:int32 state:string secret:boolean
all:boolean stars:string glow:string explored:string
name:string image:string size:float32 ruleset:string ownerId:string side:string resources:map:number maxima:map:number
  values:string proficiencies:string entries:string effects:string origin:string notes:string gmNotes:string
id:string round:uint16 turnOf:string isSurpriseRound:boolean locked:boolean startedAt:float64 combatants:map
tokenId:string name:string image:string place:uint8 hasInitiative:boolean initiative:int32 surprised:boolean
  pools:string movementFeet:int32 movedFeet:int32
actionId:string title:string actor:string targets:string waitingFor:string prompts:string deadline:float64
kind:string side:string points:string
x:int32 y:int32 bright:int32 dim:int32 color:string on:boolean angle:int16 direction:int16 flicker:boolean
ownerId:string shape:string points:string color:string width:int32 fill:string opacity:float32 layer:string text:string
ownerId:string shape:string x:int32 y:int32 lengthFeet:int32 widthFeet:int32 direction:int16 color:string name:string
  rounds:int32 tokenId:string
x:int32 y:int32 icon:string title:string text:string gmText:string audience:string link:string
image:string x:int32 y:int32 width:int32 height:int32 rotation:int16 layer:string locked:boolean
title:string folder:string pages:string audience:string
name:string region:string when:string side:string once:boolean armed:boolean then:string
width:int32 height:int32 assetId:string imageWidth:int32 imageHeight:int32 tileSize:int16 maxZoom:int8
  background:string folder:string order:int32`;

it('A schema keeps the order and the types of its fields', () => {
  const told = new Decoder(new Reflection());
  told.decode(Reflection.encode(new Encoder(new (toSchema(room))())));
  const types = told.state.types.map(({ fields }) =>
    fields.map(({ name, type, childPrimitive }) => [name, type, childPrimitive].filter(Boolean).join(':')),
  );
  const pinned = PINNED.trim()
    .replaceAll('\n  ', ' ')
    .split('\n')
    .map((line) => line.split(' '));
  expect(types.map((fields, i) => fields.slice(0, pinned[i]?.length))).toEqual(pinned);
});
