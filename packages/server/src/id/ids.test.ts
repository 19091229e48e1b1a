import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, NIL_UUID, uuidOf } from './decodeId.ts';
import { encodeId } from './encodeId.ts';
import { type EntityType, ID_PREFIX } from './entityType.ts';

const types = Object.keys(ID_PREFIX) as EntityType[];

test('every UUID comes back from its id, with its kind', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom(...types), (uuid, type) => {
      expect(decodeId(encodeId(type, uuid))).toEqual({ type, uuid });
    }),
  );
});

test('ids of one kind sort as their UUIDs do', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      expect(encodeId('KeyResult', a) < encodeId('KeyResult', b)).toBe(a < b);
    }),
  );
});

test.each([
  '',
  'obj',
  'obj_',
  '_01h45nvb4pex5vsknk084sn02q',
  'OBJ_01h45nvb4pex5vsknk084sn02q',
  'obj_01H45NVB4PEX5VSKNK084SN02Q',
  'obj_81h45nvb4pex5vsknk084sn02q',
  'obj_01h45nvb4pex5vsknk084sn02',
  'obj_01h45nvb4pex5vsknk084sn02qq',
  'obj_0ih45nvb4pex5vsknk084sn02q',
  'obj_01h45nvb4pex5vsknk084sn02q ',
  'abc_01h45nvb4pex5vsknk084sn02q',
  '01890a5d-ac96-774b-bcce-b302099a8057',
  'constructor_01h45nvb4pex5vsknk084sn02q',
  'x'.repeat(1_000_000),
])('what is not an id is refused (%#)', (garbage) => {
  expect(decodeId(garbage)).toBeNull();
});

test('garbage and an id of another kind are looked up alike', () => {
  const id = encodeId('Objective', '01890a5d-ac96-774b-bcce-b302099a8057');
  expect(uuidOf('KeyResult', id)).toBe(NIL_UUID);
  expect(uuidOf('KeyResult', 'garbage')).toBe(NIL_UUID);
  expect(uuidOf('Objective', id)).toBe('01890a5d-ac96-774b-bcce-b302099a8057');
});
