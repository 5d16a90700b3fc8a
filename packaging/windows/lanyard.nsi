; The installer for Windows, of what collect.cmake laid out. Not tried on Windows: README.md.
;
;   makensis [-DTREE=FOLDER] [-DVERSION=X.Y.Z] [-DOUTPUT=FILE.exe] lanyard.nsi
Unicode true
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!ifndef TREE
    !define TREE "${__FILEDIR__}/../../build/release/windows/tree"
!endif
!ifndef VERSION
    !include "${TREE}/../version.nsh"
!endif
!ifndef OUTPUT
    !define OUTPUT "${TREE}/../Lanyard-${VERSION}.exe"
!endif
!define HOST "org.lanyard.bridge"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lanyard"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "FileFunc.nsh"

Name "Lanyard"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Lanyard"
InstallDirRegKey HKLM "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Lanyard"
VIAddVersionKey "FileDescription" "Lanyard, keeps sessions alive"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Lanyard developers, Apache-2.0"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"

; First the one of the user who installs, in peace; then those of all others, who have it again with their next login. Sessions that one of
; them holds last on in browsers until they end.
!macro QuitLanyard
    ${If} ${FileExists} "$INSTDIR\bin\lanyard.exe"
        nsExec::Exec '"$INSTDIR\bin\lanyard.exe" quit'
        Pop $0
    ${EndIf}
    !insertmacro EndProgram "lanyard-tray.exe"
    !insertmacro EndProgram "lanyard-signin.exe"
    !insertmacro EndProgram "lanyard-gateway.exe"
    !insertmacro EndProgram "lanyard-bridge.exe"
!macroend
!macro EndProgram NAME
    nsExec::Exec '"$SYSDIR\taskkill.exe" /F /IM ${NAME}'
    Pop $0
!macroend

!macro EachBrowser WHAT
    !insertmacro ${WHAT} "Software\Google\Chrome\NativeMessagingHosts\${HOST}" "chromium"
    !insertmacro ${WHAT} "Software\Microsoft\Edge\NativeMessagingHosts\${HOST}" "chromium"
    !insertmacro ${WHAT} "Software\Chromium\NativeMessagingHosts\${HOST}" "chromium"
    !insertmacro ${WHAT} "Software\Mozilla\NativeMessagingHosts\${HOST}" "firefox"
!macroend
!macro TellBrowser KEY FAMILY
    WriteRegStr HKLM "${KEY}" "" "$INSTDIR\native-messaging\${FAMILY}.json"
!macroend
!macro UntellBrowser KEY FAMILY
    DeleteRegKey HKLM "${KEY}"
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "Lanyard needs a 64-bit Windows." /SD IDOK
        Abort
    ${EndIf}
    SetRegView 64
FunctionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

Section "Lanyard"
    SetShellVarContext all
    !insertmacro QuitLanyard
    RMDir /r "$INSTDIR\bin" ; what an older version brought and this one does not
    SetOverwrite on
    SetOutPath "$INSTDIR"
    File /r "${TREE}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\Lanyard.lnk" "$INSTDIR\bin\lanyard-tray.exe" "--show"
    WriteRegStr HKLM "${RUN}" "Lanyard" '"$INSTDIR\bin\lanyard-tray.exe" --at-login'
    !insertmacro EachBrowser TellBrowser

    WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Lanyard"
    WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\bin\lanyard-tray.exe"
    WriteRegStr HKLM "${UNINSTALL}" "Publisher" "The Lanyard developers"
    WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; The policy (%ProgramData%\Lanyard) is the administrator's, and what is below the users' folders is theirs: both stay.
Section "Uninstall"
    SetShellVarContext all
    !insertmacro QuitLanyard
    !insertmacro EachBrowser UntellBrowser
    DeleteRegValue HKLM "${RUN}" "Lanyard"
    DeleteRegKey HKLM "${UNINSTALL}"
    Delete "$SMPROGRAMS\Lanyard.lnk"
    RMDir /r /REBOOTOK "$INSTDIR\bin"
    RMDir /r /REBOOTOK "$INSTDIR\native-messaging"
    RMDir /r /REBOOTOK "$INSTDIR\share"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
