import { html } from 'lit';
import type { Course } from '../../src/content/course';
import type { DeviceReport } from '../../src/elements/device-report';
import '../../src/elements/newer-version';
import type { OfflineMark } from '../../src/elements/offline-line';
import '../../src/elements/offline-line';
import '../../src/elements/on-this-device';
import { contacts, course, facts } from './content';
import { type Example, example } from './example';

const calm: DeviceReport = {
  learner: null,
  unsent: true,
  waiting: 'here',
  earlier: null,
  others: 0,
  offline: 'kept',
  bytes: 412_000,
  installed: '18b85a9b',
  open: '18b85a9b',
  checked: Date.UTC(2026, 10, 12, 14, 5),
  check: 'not-asked',
  newer: 'none',
  install: 'none',
  teamLead: false,
};

interface State {
  readonly isReady: boolean;
  readonly report: DeviceReport | undefined;
}

/** As the app puts it together: the offer in the place of notices, the rest at the foot. */
function deviceExample(name: string, mark: OfflineMark, report: DeviceReport = calm): Example {
  return example<State>({
    name,
    start: { isReady: report.newer === 'now', report: undefined },
    render: ({ isReady, report: shown }) => html`<ds-shell heading="Doorstep awareness, Level 1">
      <ds-help slot="help" .contacts=${contacts}></ds-help>
      <ds-exit-button slot="exit"></ds-exit-button>
      <ds-newer-version slot="notice" ?ready=${isReady}></ds-newer-version>
      <ds-course-home .course=${course(1)} .facts=${facts(1)}></ds-course-home>
      <ds-connection-line slot="footer" line="Saved on this device."></ds-connection-line>
      <ds-offline-line slot="footer" .mark=${mark}></ds-offline-line>
      <ds-on-this-device slot="footer" .course=${course(4)} .facts=${facts(4)} .report=${shown}>
        <ds-exit-button slot="exit"></ds-exit-button>
      </ds-on-this-device>
    </ds-shell>`,
    on: (state, name) => {
      if (name === 'ds-open-device') return { ...state, report };
      if (name === 'ds-check-version') return { ...state, report: { ...report, newer: 'none', check: 'newest' } };
      return name === 'ds-later' ? { ...state, isReady: false } : state;
    },
  });
}

/** Modules with tests, passed and not. */
function tested(count: number): Course {
  const { modules, ...rest } = course(count);
  return { ...rest, modules: modules.map((module) => ({ ...module, questions: ['q'] })) };
}

/** What the dialog holds, by itself, so that every state of it is looked at. */
function reportExample(name: string, given: Partial<DeviceReport>): Example {
  return example({
    name,
    start: null,
    render: () => html`<ds-shell heading="Doorstep awareness, Level 1">
      <h1>Welcome</h1>
      <h2>On this device</h2>
      <ds-device-report .course=${tested(4)} .facts=${facts(4)} .report=${{ ...calm, ...given }}></ds-device-report>
    </ds-shell>`,
  });
}

export const deviceExamples: readonly Example[] = [
  deviceExample('device-keeping', { is: 'keeping', kept: 9, total: 16 }),
  deviceExample('device-kept', { is: 'kept' }),
  deviceExample('device-newer', { is: 'kept' }, { ...calm, newer: 'now' }),
  reportExample('device-report', {}),
  reportExample('device-report-shared', { learner: 'Sam' }),
  reportExample('device-report-earlier', { learner: 'Sam', waiting: 'nothingDone', earlier: 1_762_950_000 }),
  reportExample('device-report-team-lead', { teamLead: true }),
  reportExample('device-report-install', { install: 'button', newer: 'now', others: 1 }),
  reportExample('device-report-share', { install: 'share-menu', newer: 'later', others: 2, waiting: 'waiting' }),
  reportExample('device-report-none', {
    offline: 'none',
    bytes: null,
    installed: '',
    checked: null,
    check: 'couldNot',
  }),
  reportExample('device-report-menu', { install: 'browser-menu', offline: 'partly', check: 'checking' }),
];
