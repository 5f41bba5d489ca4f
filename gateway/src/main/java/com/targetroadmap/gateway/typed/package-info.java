/** Amounts and dates as people write them. A doubtful one is asked about, never guessed. */
package com.targetroadmap.gateway.typed;
