/** Where a person makes tokens for programs that work in their name. */
package com.targetroadmap.gateway.apiaccess;
