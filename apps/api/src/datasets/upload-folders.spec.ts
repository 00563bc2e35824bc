import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeUploadFolder, removeLeftUploads } from './upload-folders';

describe('folders of uploads', () => {
  it('are removed when their process has died, and only then', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const left = mkdtempSync(join(tmpdir(), `homeround-upload-${pid}-`));
    const own = await makeUploadFolder();
    await removeLeftUploads();
    expect([existsSync(left), existsSync(own)]).toEqual([false, true]);
    rmSync(own, { recursive: true });
  });
});
