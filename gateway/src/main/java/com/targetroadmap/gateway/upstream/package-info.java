/** Calls to the two services: at once, with time limits and breakers, in the name of the person behind them. */
package com.targetroadmap.gateway.upstream;
