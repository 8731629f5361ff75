@echo off
rem Starts Dampingi with what makes it quick.
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" "@%~dp0start.options" -jar "%~dp0dampingi.jar" %*
