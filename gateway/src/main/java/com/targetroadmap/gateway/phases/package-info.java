/** The phases of the roadmap: their order, names and goals. */
package com.targetroadmap.gateway.phases;
