/** The one roadmap as columns, and everything that moves on it. */
package com.targetroadmap.gateway.board;
