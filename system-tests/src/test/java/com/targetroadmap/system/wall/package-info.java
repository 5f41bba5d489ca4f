/** What is internal stays with the product managers, wherever anybody else looks. */
package com.targetroadmap.system.wall;
