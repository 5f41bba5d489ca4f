/** Who is signed in, and how they get in and out. */
package com.targetroadmap.gateway.signin;
