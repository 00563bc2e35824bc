import {
  type Dataset,
  type Fault,
  type Pin,
  type Rota,
  type RotaInput,
  toRotaInput,
  type TravelTable,
} from '@homeround/domain';
import { readDataset, readPins, readRota } from '@homeround/exchange';
import { DEFAULT_OSRM, readOsrmTable, toTravelTable } from '@homeround/travel';
import type { Console } from './console';
import { toFaultLine } from './console';
import { readBytes, readFolder } from './files';
import { Refusal } from './refusal';

/** Options shared by every verb that makes a rota input. */
export interface InputOptions {
  readonly osrm?: string;
  readonly travelCache?: string;
  readonly pins?: string;
  readonly published?: string;
}

/** Warnings shown in full; the rest are counted. */
const SHOWN_WARNINGS = 5;

export function loadDataset(folder: string, console: Console): Dataset {
  const reading = readDataset(readFolder(folder));
  if ('faults' in reading) throw new Refusal(reading.faults);
  showWarnings(reading.warnings, console);
  return reading.dataset;
}

export function showWarnings(warnings: readonly Fault[], console: Console): void {
  warnings.slice(0, SHOWN_WARNINGS).forEach((warning) => console.note(toFaultLine(warning)));
  if (warnings.length > SHOWN_WARNINGS)
    console.note(`warning: ${warnings.length - SHOWN_WARNINGS} more; 'homeround validate' lists them all`);
}

/** The frozen input of one period. */
export async function loadInput(
  folder: string,
  from: string,
  days: number,
  options: InputOptions,
  console: Console,
): Promise<RotaInput> {
  const dataset = loadDataset(folder, console);
  const travel = await loadTravel(dataset, options, console);
  const pins = options.pins === undefined ? undefined : loadPins(options.pins, dataset);
  const request = { from, days, travel, ...(pins ? { pins } : {}) };
  if (options.published === undefined) return toRotaInput(dataset, request);
  const { rota } = loadRota(options.published);
  return toRotaInput(dataset, { ...request, published: rota });
}

/** A rota file, with the input of its own period. */
export async function loadRotaWithInput(
  folder: string,
  file: string,
  options: InputOptions,
  console: Console,
): Promise<{ input: RotaInput; rota: Rota }> {
  const { rota } = loadRota(file);
  const input = await loadInput(folder, rota.period.from, rota.period.days, options, console);
  const reading = readRota(readBytes(file), input, file);
  if ('faults' in reading) throw new Refusal(reading.faults);
  return { input, rota: reading.rota };
}

function loadRota(file: string): { rota: Rota } {
  const reading = readRota(readBytes(file), undefined, file);
  if ('faults' in reading) throw new Refusal(reading.faults);
  return reading;
}

function loadPins(file: string, dataset: Dataset): readonly Pin[] {
  const reading = readPins(readBytes(file), dataset, file);
  if ('faults' in reading) throw new Refusal(reading.faults);
  return reading.pins;
}

async function loadTravel(dataset: Dataset, options: InputOptions, console: Console): Promise<TravelTable> {
  const result =
    options.osrm === undefined
      ? toTravelTable(dataset)
      : await askOsrm(dataset, options.osrm, options, console);
  const { table, faults } = result;
  if (!table || faults.some((fault) => fault.severity === 'refuse')) throw new Refusal(faults);
  showWarnings(faults, console);
  return table;
}

async function askOsrm(dataset: Dataset, serverUrl: string, options: InputOptions, console: Console) {
  console.note(`asking ${serverUrl} for travel times`);
  const cache = options.travelCache === undefined ? {} : { cacheFolder: options.travelCache };
  const result = await readOsrmTable(dataset, { ...DEFAULT_OSRM, serverUrl, ...cache });
  if (result.modelled > 0)
    console.note(
      `warning: ${result.modelled} journeys have no way by road; the straight-line model stands in`,
    );
  return result;
}
