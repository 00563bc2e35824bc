#!/bin/sh
# Runs once, when the PostgreSQL container makes its data folder.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" --file /deploy/make-roles.sql
