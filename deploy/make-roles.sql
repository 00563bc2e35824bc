-- The database and its two roles. The owner's tables are changed by `homeround migrate` alone; the programs' role gets from
-- each migration the rights that it needs, so that it cannot rewrite the audit trail.
CREATE ROLE homeround_owner LOGIN NOINHERIT PASSWORD :'owner_password';
CREATE ROLE homeround_app LOGIN NOINHERIT PASSWORD :'app_password';
CREATE DATABASE homeround OWNER homeround_owner;
REVOKE ALL ON DATABASE homeround FROM PUBLIC;
GRANT CONNECT ON DATABASE homeround TO homeround_app;
