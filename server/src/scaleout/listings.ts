/** Scripts on the hash of room listings that Colyseus keeps in Redis. Redis runs each as one step. */
export const LISTINGS = 'roomcaches';

/** A process that does not renew it is taken for dead, even while its connections stand. */
export const livesKey = (processId: string): string => `lives:${processId}`;

/**
 * Killed processes lose their subscriptions at once; paused ones, and lost machines, let their sign of life run out.
 */
const lives = `
local function lives(owner)
  return redis.call('EXISTS', 'lives:' .. owner) == 1 and redis.call('PUBSUB', 'NUMSUB', 'p:' .. owner)[2] > 0
end`;

/** ARGV: room. Answers its listing, and 1 if the process in it lives. */
export const findListing = `${lives}
local raw = redis.call('HGET', KEYS[1], ARGV[1])
if not raw then return { false, 0 } end
return { raw, lives(cjson.decode(raw).processId) and 1 or 0 }`;

/** ARGV: room, process, listing. Writes it unless another living process has the room: then answers 0. */
export const claimListing = `${lives}
local raw = redis.call('HGET', KEYS[1], ARGV[1])
if raw then
  local owner = cjson.decode(raw).processId
  if owner ~= ARGV[2] and lives(owner) then return 0 end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`;

/** ARGV: room, process, listing. Writes it if the room is that process's. */
export const updateListing = `
local raw = redis.call('HGET', KEYS[1], ARGV[1])
if not raw or cjson.decode(raw).processId ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`;

/** ARGV: room, process. Removes the listing if the room is that process's. */
export const removeListing = `
local raw = redis.call('HGET', KEYS[1], ARGV[1])
if not raw or cjson.decode(raw).processId ~= ARGV[2] then return 0 end
return redis.call('HDEL', KEYS[1], ARGV[1])`;

/** ARGV: process. Removes all of its listings. */
export const removeListingsOf = `
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  if cjson.decode(all[i + 1]).processId == ARGV[1] then redis.call('HDEL', KEYS[1], all[i]) end
end
return 1`;
