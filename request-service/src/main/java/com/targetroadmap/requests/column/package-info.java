/**
 * Values that stand in one text column as JSON: H2 and PostgreSQL have no JSON type in common.
 */
package com.targetroadmap.requests.column;
