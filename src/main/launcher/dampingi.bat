@echo off
rem Starts Dampingi with what makes it quick: the window, or with arguments the command line.
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
set "javaw=javaw"
if not defined JAVA_HOME goto path
rem Some write quotation marks into JAVA_HOME.
set "home=%JAVA_HOME:"=%"
if not exist "%home%\bin\java.exe" goto path
set "java=%home%\bin\java.exe"
set "javaw=%home%\bin\javaw.exe"
goto run

:path
where java >nul 2>nul
if errorlevel 1 goto missing

:run
if not "%~1"=="" goto line
rem No black window stays behind the program.
start "" "%javaw%" "@%~dp0start.options" -jar "%~dp0dampingi.jar"
exit /b %errorlevel%

:line
"%java%" "@%~dp0start.options" -jar "%~dp0dampingi.jar" %*
exit /b %errorlevel%

:missing
echo Dampingi memerlukan Java 17 atau yang lebih baru. / Dampingi needs Java 17 or later. 1>&2
if "%~1"=="" pause
exit /b 1
