export { NO_TRAVEL_TIME, type TravelResult, type TravelSource } from './travel-source';
export { toTravelTable } from './to-travel-table';
export { DEFAULT_OSRM, type OsrmSettings } from './osrm/osrm-settings';
export { type OsrmResult, readOsrmTable } from './osrm/read-osrm-table';
