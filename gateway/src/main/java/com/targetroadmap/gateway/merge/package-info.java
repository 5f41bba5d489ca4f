/** Two customers that are one: a lead looks at what it does, merges them, and can undo it. */
package com.targetroadmap.gateway.merge;
