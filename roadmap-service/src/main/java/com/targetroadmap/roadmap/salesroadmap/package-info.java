/**
 * What sales may see of the roadmap. Queries and types here list each field that is allowed; a field added to an item
 * stays invisible until someone lists it. Nothing here uses the feature {@code item}.
 */
package com.targetroadmap.roadmap.salesroadmap;
