import { Modal } from '@mantine/core';
import { KEY_LIST } from '../keyboard/key-list';
import styles from './toolbar.module.css';

interface KeysDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The keys of the board. */
export function KeysDialog({ opened, onClose }: KeysDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys of the board" size="lg">
      <table className={styles.keys}>
        <tbody>
          {KEY_LIST.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
