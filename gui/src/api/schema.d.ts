// Written by `npm run api:gen` from ../openapi.yaml.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description List the accounts one is a member of: each pays for workspaces, and holds no work.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Account
         * @description Read an account one is a member of.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Every Account
         * @description List the accounts of this server; for its staff.
         */
        get: operations["listEveryAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Choose a new password; every other sign-in ends.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Email
         * @description Ask for another address; it counts once the token that is mailed there was sent back.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot Password
         * @description Mail a token that resets the password; the answer does not tell whether there is one.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/local-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow Local Link
         * @description Sign in with the one-time token that the server printed when it started.
         */
        post: operations["followLocalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Sign in with e-mail address and password, and a code where the second factor is on.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description End this sign-in; its tokens stop working at once.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Me
         * @description Say who is asking, and which workspaces they belong to.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Me
         * @description Change one's name, time zone and language.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh
         * @description Trade a refresh token for a new pair; an old one ends the whole sign-in.
         *
         *     What came by cookie goes back by cookie, with `X-Client: web` or without.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Make an account and sign in; the address counts once its mail was answered.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend Verification
         * @description Mail the token again, where there is somebody to mail it to; the answer does not tell.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Choose a new password by a mailed token; every sign-in ends, the second factor stays.
         *
         *     API keys go on working, unless they are to be revoked with it. Where the token is the first
         *     proof of the address, all that was made before ends: keys, second factor, invites, and with
         *     14 days of grace the workspaces that nobody else is in.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sign Ins
         * @description List the browsers and devices one is signed in on, the latest used first.
         */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        /**
         * End Other Sign Ins
         * @description Sign out everywhere but here.
         */
        delete: operations["endOtherSignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-ins/{sign_in_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Sign In
         * @description Sign out one browser or device.
         */
        delete: operations["endSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Totp
         * @description Say whether the second factor is on.
         */
        get: operations["readTotp"];
        put?: never;
        /**
         * Begin Totp
         * @description Make a secret for an authenticator app; it counts once a code confirms it.
         */
        post: operations["beginTotp"];
        /**
         * Turn Totp Off
         * @description Turn the second factor off, by password or code.
         */
        delete: operations["turnTotpOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Totp
         * @description Turn the second factor on; the recovery codes are shown this once.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Recovery Codes
         * @description Replace the recovery codes, by password or code; the old ones stop working.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Email
         * @description Verify an address by the token that was mailed there.
         *
         *     Whoever else only said that it was theirs is signed out, and what they made ends.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invite
         * @description Join the workspace that a token was made for.
         */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Workspace
         * @description Read a workspace one belongs to.
         */
        get: operations["readWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete Workspace
         * @description Delete a workspace whose name one typed.
         *
         *     Everybody is out at once. Until `delete_after` its owner can restore it; then it is gone.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Update Workspace
         * @description Rename a workspace, move its time zone or its address; earlier slugs still lead to it.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Api Keys
         * @description List the keys, the newest first; revoked ones stay to be seen.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create Api Key
         * @description Make a key; its text is in this answer and nowhere else, ever.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Api Key
         * @description Read one key, without its text.
         */
        get: operations["readApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke Api Key
         * @description End a key; its next use is refused.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Update Api Key
         * @description Rename a key or move the networks it may be used from.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approval-stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Approval Stages
         * @description List the stages in the order posts pass them.
         */
        get: operations["listApprovalStages"];
        put?: never;
        /**
         * Create Approval Stage
         * @description Add a stage; it is asked about posts that were approved without it and are not out yet.
         */
        post: operations["createApprovalStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approval-stages/{stage_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Approval Stage
         * @description Read one stage.
         */
        get: operations["readApprovalStage"];
        put?: never;
        post?: never;
        /**
         * Remove Approval Stage
         * @description Remove a stage that no post waits at.
         */
        delete: operations["removeApprovalStage"];
        options?: never;
        head?: never;
        /**
         * Update Approval Stage
         * @description Rename or move a stage, or change who and how many decide; what waits is judged anew.
         */
        patch: operations["updateApprovalStage"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approval-stages/{stage_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Approval Stage
         * @description Bring one back from the trash, as it was and with all that hung on it.
         */
        post: operations["restoreApprovalStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Approvals
         * @description List the requests, newest first; by state and stage when they are given.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approvals/{approval_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Approval
         * @description Read one request with its decisions.
         */
        get: operations["readApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/approvals/{approval_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Approval
         * @description Approve or reject; nobody decides on what they wrote or submitted themselves.
         *
         *     Nor on what an agent they answer for wrote or submitted, nor, with an address that is not
         *     proven, on what whoever invited them did.
         *     API keys decide where the workspace's settings say so.
         */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Workspace
         * @description Archive a workspace: all of it stays readable, and every change is refused.
         */
        post: operations["archiveWorkspace"];
        /**
         * Unarchive Workspace
         * @description Bring an archived workspace back to work.
         */
        delete: operations["unarchiveWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit Events
         * @description List what happened, the latest first, field by field.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Audit Events
         * @description Take the whole log along: each event with its place in the chain, the head last.
         *
         *     `postmagiq audit verify --file` proves it without a server. A file without its last line, of
         *     type `log.head`, was cut off.
         */
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Audit Proof
         * @description Read up to which event the server proved the log, and when; it does so every night.
         */
        get: operations["readAuditProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Request
         * @description Undo all that one request did, the last first, such as a change to many: all or nothing.
         */
        post: operations["undoRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Audit Events
         * @description Walk the hash chain; a row that was altered, dropped or swapped is named.
         *
         *     Keep the answer elsewhere: a later log that does not hold this hash was written anew.
         */
        get: operations["verifyAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/audit-events/{event_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Event
         * @description Undo one event: what it recorded is put back where nothing of it changed since.
         *
         *     An edit brings back the approvals and plans it had taken away. Undoing an undoing does it again.
         */
        post: operations["undoEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Channels
         * @description List the channels.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Create Channel
         * @description Connect a place: the public page with its feeds, or the server's folder of Markdown files.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Channel
         * @description Read one channel.
         */
        get: operations["readChannel"];
        put?: never;
        post?: never;
        /**
         * Remove Channel
         * @description Disconnect a place; our own page and feeds are gone at once, other places keep theirs.
         */
        delete: operations["removeChannel"];
        options?: never;
        head?: never;
        /**
         * Update Channel
         * @description Rename, enable or disable a channel, or publish another platform's variant on it.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/channels/{channel_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Channel
         * @description Bring one back from the trash, as it was and with all that hung on it.
         */
        post: operations["restoreChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Chapters
         * @description List the chapters by rank, each with its posts counted by status.
         */
        get: operations["listChapters"];
        put?: never;
        /**
         * Create Chapter
         * @description Add a chapter.
         */
        post: operations["createChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/chapters/{chapter_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Chapter
         * @description Read one chapter.
         */
        get: operations["readChapter"];
        put?: never;
        post?: never;
        /**
         * Remove Chapter
         * @description Remove a chapter that has no posts.
         */
        delete: operations["removeChapter"];
        options?: never;
        head?: never;
        /**
         * Update Chapter
         * @description Change what was sent; another `rank` moves it.
         */
        patch: operations["updateChapter"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/chapters/{chapter_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Chapter
         * @description Bring one back from the trash, as it was and with all that hung on it.
         */
        post: operations["restoreChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Webhook Delivery
         * @description Read what became of one message.
         */
        get: operations["readWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay Webhook Delivery
         * @description Send a message again, with the same `webhook-id`, as a delivery of its own.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Entitlements
         * @description List what this workspace may have so much of, how much of it there is, and who says so.
         */
        get: operations["listEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Files
         * @description List the files, the newest first.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Create File
         * @description Upload a file: the body is its content, as it is.
         *
         *     What it is is seen by its content, whatever its name and its media type say. The same content
         *     is the same file, whose id comes back. A file that nothing shows goes after a day.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/files/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File Limits
         * @description Read how large files may be, what they may be, and how much room there is.
         */
        get: operations["readFileLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description Read what is known of a file.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        /**
         * Remove File
         * @description Remove a file that nothing shows; what shows it lets go of it by itself.
         */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File Content
         * @description Download a file. Images may be shown where they are; everything else is to be saved.
         */
        get: operations["readFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Goals
         * @description List the goals, the newest first; or by `sort` created_at.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Create Goal
         * @description Set a goal.
         */
        post: operations["createGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/goals/{goal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Goal
         * @description Read one goal.
         */
        get: operations["readGoal"];
        put?: never;
        post?: never;
        /**
         * Remove Goal
         * @description Remove a goal that has no chapters.
         */
        delete: operations["removeGoal"];
        options?: never;
        head?: never;
        /**
         * Update Goal
         * @description Change what was sent.
         */
        patch: operations["updateGoal"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/goals/{goal_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Goal
         * @description Bring one back from the trash, as it was and with all that hung on it.
         */
        post: operations["restoreGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invites
         * @description List the invites, by state when one is given.
         */
        get: operations["listInvites"];
        put?: never;
        /**
         * Create Invite
         * @description Keep a place for somebody; inviting an address again replaces its earlier invite.
         *
         *     Who takes an invite that went by mail only has verified their address by it.
         */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/invites/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Invites
         * @description Invite everybody on a CSV list: columns `email`, `role` (optional) and `name` (ignored).
         *
         *     A role is a built-in one, or the name or id of one of the workspace's own.
         *
         *     With `dry_run`, which is the default, nobody is invited and each line says what would become
         *     of it. Otherwise all are invited in one transaction; with a bad line nobody is, unless
         *     `skip_invalid`. Refused where no mail server is set: a link is shown to who invites one person.
         */
        post: operations["importInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/invites/{invite_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Invite
         * @description Take an invite back.
         */
        delete: operations["revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/invites/{invite_id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Invite
         * @description Mail an invite again and give it new days, as its inviter; its link stays the same.
         *
         *     Refused where no mail server is set: inviting the address again shows a new link.
         */
        post: operations["renewInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Members
         * @description List and search the members, sorted by `created_at` (when they joined), `name` or `role`.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Members
         * @description Do the same to many members: to all of those it may be done to, in one transaction.
         *
         *     With `dry_run`, which is the default, nothing changes and each outcome says what would.
         */
        post: operations["changeMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Member
         * @description Read one member.
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        /**
         * Remove Member
         * @description Let a member go; their next request is refused.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change Member Role
         * @description Give a member another role; nobody gives or takes one above their own.
         */
        patch: operations["changeMemberRole"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/members/{user_id}/offboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offboard Member
         * @description Give what a member is responsible for to a successor, and remove them.
         *
         *     With `dry_run`, which is the default, nothing changes and the answer says how much there is.
         */
        post: operations["offboardMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/members/{user_id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend Member
         * @description Keep a member out from their next request on; what is theirs stays theirs.
         */
        post: operations["suspendMember"];
        /**
         * Reactivate Member
         * @description Let a suspended member in again, where there is a seat.
         */
        delete: operations["reactivateMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Membership
         * @description Read one's own role and scopes here.
         */
        get: operations["readMembership"];
        put?: never;
        post?: never;
        /**
         * Leave Workspace
         * @description Leave a workspace; its owner hands it over first.
         */
        delete: operations["leaveWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer Ownership
         * @description Make another person the owner; oneself becomes an admin.
         */
        post: operations["transferOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Personas
         * @description List who agents are asked to be.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Platforms
         * @description List the platforms and what each of them takes.
         */
        get: operations["listPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Posts
         * @description List the posts with their tags, the latest change first.
         *
         *     `sort` is one of -updated_at, updated_at, -created_at, created_at, rank (the board), due_at,
         *     scheduled_at (both with none last), -priority (urgent first), priority.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create Post
         * @description Begin a post: a draft, or an idea that becomes one with its first words.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Posts
         * @description Archive, restore, assign, tag, date or discard up to 200 posts, each with its outcome.
         *
         *     What one post refuses, the others still do; asking again changes nothing more.
         */
        post: operations["changePosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Posts
         * @description Take the posts of a list along, oldest first, with the filters of that list.
         *
         *     JSON says everything; CSV has a row per post and a column per platform; Markdown is a ZIP of
         *     files with front matter. The answer grows while it is sent, however many posts there are.
         */
        get: operations["exportPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Posts
         * @description Make posts of the rows of a file: all of them, or none when one is invalid.
         *
         *     Ids say what is known already, so that the same file imported twice makes nothing twice.
         */
        post: operations["importPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Post
         * @description Read one post with its texts.
         */
        get: operations["readPost"];
        put?: never;
        post?: never;
        /**
         * Discard Post
         * @description Put a post in the trash; its key is never used again.
         */
        delete: operations["discardPost"];
        options?: never;
        head?: never;
        /**
         * Update Post
         * @description Change what was sent; a changed title or text is a new version and needs approval anew.
         *
         *     `status` moves between idea and draft; every other state has an address of its own.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Post Approvals
         * @description List everything that was ever asked and decided about a post, oldest first.
         */
        get: operations["listPostApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Post
         * @description Put a post away as it stands; while it is away nothing is decided and nothing goes out.
         */
        post: operations["archivePost"];
        /**
         * Unarchive Post
         * @description Bring a post back to where it stood, with its approvals and plans.
         */
        delete: operations["unarchivePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign Post
         * @description Hand a post to a member or to nobody, with a word about it.
         */
        put: operations["assignPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assignments
         * @description List who handed a post to whom, the latest first.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attachments
         * @description List a post's attachments in their order.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Create Attachment
         * @description Attach something by its address, which is written down and not fetched, or a file.
         */
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/attachments/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder Attachments
         * @description Put all attachments of a post into this order.
         */
        put: operations["reorderAttachments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Attachment
         * @description Read one attachment.
         */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        /**
         * Remove Attachment
         * @description Take an attachment off a post.
         */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        /**
         * Update Attachment
         * @description Change what was sent.
         */
        patch: operations["updateAttachment"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comments
         * @description List what is said about a post, oldest first; guests see external comments only.
         *
         *     `resolved` takes whole threads. A removed comment that was answered keeps its place, without
         *     its words.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Create Comment
         * @description Say something about a post, or answer a comment; answers stand in one level.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Comment
         * @description Read one comment.
         */
        get: operations["readComment"];
        put?: never;
        post?: never;
        /**
         * Remove Comment
         * @description Take back one's own words; an admin may take back anybody's.
         */
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        /**
         * Update Comment
         * @description Change one's own words; `edited_at` tells that they were others.
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/comments/{comment_id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve Comment
         * @description Close the thread of a comment.
         */
        post: operations["resolveComment"];
        /**
         * Reopen Comment
         * @description Open the thread of a comment again.
         */
        delete: operations["reopenComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Diff Versions
         * @description Compare two versions of a post word by word.
         */
        get: operations["diffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Findings
         * @description Read the latest audit of a variant.
         */
        get: operations["readFindings"];
        put?: never;
        /**
         * Audit Post
         * @description Audit every variant as it stands now, such as after an edit.
         */
        post: operations["auditPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Post
         * @description Put a post into a column, behind or before another post there, else at the end.
         *
         *     Only idea and draft are reached by hand; in every column posts can be put in order.
         */
        post: operations["movePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Post
         * @description Measure every text of a post as its platform does; say which images lack a text.
         */
        get: operations["previewPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Provenance
         * @description Trace each sentence of a variant to the sentences of its source.
         */
        get: operations["readProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Post Publications
         * @description List where a post went, goes or did not get.
         */
        get: operations["listPostPublications"];
        put?: never;
        /**
         * Publish Post
         * @description Publish an approved post now or later; asking twice publishes once.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Post
         * @description Bring a post back from the trash, with its approvals and plans.
         *
         *     What of it was due meanwhile was cancelled; what was withdrawn from readers stays withdrawn.
         */
        post: operations["restorePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Post
         * @description Submit a post as it is now; submitting it again unchanged answers the same request.
         */
        post: operations["submitPost"];
        /**
         * Withdraw Post
         * @description Take a submission back; the post is a draft again.
         */
        delete: operations["withdrawPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Post Tags
         * @description Let a post carry exactly these tags; its version stays, so no edit is disturbed.
         */
        put: operations["putPostTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Versions
         * @description List the versions of a post, the newest first.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Version
         * @description Read what a post said in one version.
         */
        get: operations["readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/versions/{number}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Version
         * @description Say again what an earlier version said, as a new version.
         */
        post: operations["restoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Texts
         * @description Measure texts that are still being written; nothing is stored.
         */
        post: operations["previewTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Projects
         * @description List the projects one sees, by key; private ones of others are not among them.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create Project
         * @description Begin a project; its key is never used again.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Project
         * @description Read one project.
         */
        get: operations["readProject"];
        put?: never;
        post?: never;
        /**
         * Remove Project
         * @description Remove a project.
         */
        delete: operations["removeProject"];
        options?: never;
        head?: never;
        /**
         * Update Project
         * @description Change what was sent; the key stays.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/projects/{project_id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Project
         * @description Put a project aside; it is read and changed as before, like a post in the archive.
         */
        post: operations["archiveProject"];
        /**
         * Unarchive Project
         * @description Take a project up again.
         */
        delete: operations["unarchiveProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/projects/{project_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Project
         * @description Bring one back from the trash, as it was and with all that hung on it.
         */
        post: operations["restoreProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Publications
         * @description List the ledger, newest first; by state and channel when they are given.
         */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/publications/{publication_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Publication
         * @description Read one publication with exactly what goes out.
         */
        get: operations["readPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/publications/{publication_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Publication
         * @description Stop a publication that has not begun to go out.
         */
        post: operations["cancelPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/publications/{publication_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Publication
         * @description Take a post back from a channel, in all its words there.
         *
         *     From our own page and feeds it is gone with the answer; elsewhere it is `withdrawing` until
         *     the channel was asked, and `sent` again with a `problem` where the channel keeps it.
         */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description List the roles with their scopes, how many members have them, and who may give them.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create Role
         * @description Make a role of scopes one holds oneself.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Role
         * @description Read one role of the workspace's own.
         */
        get: operations["readRole"];
        put?: never;
        post?: never;
        /**
         * Remove Role
         * @description Remove a role; whoever has it gets the replacement, which is needed while anybody does.
         */
        delete: operations["removeRole"];
        options?: never;
        head?: never;
        /**
         * Update Role
         * @description Change a role; it counts with the next request of everybody who has it.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Runs
         * @description List the runs, the latest first.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Start Run
         * @description Have a post written from a source; follow it at `/runs/{run_id}/events`.
         *
         *     An instruction is refused where the agent of the server would not read it.
         */
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Run
         * @description Read a run with its steps so far.
         */
        get: operations["readRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs/{run_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Run
         * @description Stop a run: at once when it waits, else before its next step.
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs/{run_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Run
         * @description Follow a run live, from its first line to its end; `id` is the line to resume after.
         *
         *     Rights are read anew with every look, so the stream ends when they do.
         */
        get: operations["followRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs/{run_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry Run
         * @description Go on with a failed or cancelled run at the step it stopped in.
         */
        post: operations["retryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/runs/{run_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Run Lines
         * @description Page through what the run told, in order; `/events` tells it live.
         */
        get: operations["listRunLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Saved Views
         * @description List one's own views and those that others share, by name.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Create Saved View
         * @description Save the filters of a page; a new default takes the place of the old one.
         */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/saved-views/{view_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Saved View
         * @description Read one view.
         */
        get: operations["readSavedView"];
        put?: never;
        post?: never;
        /**
         * Remove Saved View
         * @description Remove a view of one's own; an admin may remove any that is shared.
         */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        /**
         * Update Saved View
         * @description Change what was sent, of a view of one's own.
         */
        patch: operations["updateSavedView"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/saved-views/{view_id}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over Saved View
         * @description Make a shared view one's own whose owner has left the workspace.
         */
        post: operations["takeOverSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Scopes
         * @description List every scope in plain words, group by group.
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Seats
         * @description Read how many people are here, and how many there may be.
         */
        get: operations["readSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Service Accounts
         * @description List the service accounts, with who answers for each and whether it works.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Create Service Account
         * @description Make an agent or a service; it acts by API keys that are made for it.
         */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/service-accounts/{service_account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Service Account
         * @description Read one service account.
         */
        get: operations["readServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Remove Service Account
         * @description Let a service account go; its keys open nothing from now on.
         */
        delete: operations["removeServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Update Service Account
         * @description Rename it, give it another role, or have another person answer for it.
         */
        patch: operations["updateServiceAccount"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Settings
         * @description Read what the workspace decided, and what its operator decided for it.
         */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Settings
         * @description Change what was sent; within a section what is not named stays.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sources
         * @description List the source material, the newest first; or by `sort` created_at.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create Source
         * @description Add a text, read at once, or a URL, whose `state` is fetching until its page is read.
         *
         *     What the workspace has already is not stored twice: the source of that text, or of that URL
         *     unless it failed, answers.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/sources/{source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Source
         * @description Read one source with its text.
         */
        get: operations["readSource"];
        put?: never;
        post?: never;
        /**
         * Remove Source
         * @description Remove a source that no post was made from.
         */
        delete: operations["removeSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/sources/{source_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Source
         * @description Bring a source back from the trash.
         */
        post: operations["restoreSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/sources/{source_id}/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sentences
         * @description List the sentences in order, all or those that reach into a window of the text.
         */
        get: operations["listSentences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Events
         * @description Follow the events of a workspace; `id` is the number to resume after.
         *
         *     Rights are read anew every few seconds, and before anything that may have changed them is
         *     passed on, so the stream ends when they do.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Table
         * @description Read an Excel workbook, or CSV or TSV in any encoding, as text that an import takes.
         *
         *     Nothing is kept. Whole numbers have no fraction, and days are days in the zone of the workspace.
         *     A cell that does not hold what it seems to is named, and then nothing is read: a formula saved
         *     without its value, merged cells, a number too long for a spreadsheet.
         */
        post: operations["readTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tags
         * @description List all tags by name, each with how many posts carry it.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create Tag
         * @description Add a tag; two spellings that differ in capitals or blanks are one.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Tag
         * @description Read one tag.
         */
        get: operations["readTag"];
        put?: never;
        post?: never;
        /**
         * Remove Tag
         * @description Remove a tag, from its posts as well.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        /**
         * Update Tag
         * @description Rename or recolour a tag, on all its posts.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/tags/{tag_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Tag
         * @description Give its posts the other tag and remove this one; answers with the one that stays.
         */
        post: operations["mergeTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Trash
         * @description List what one may bring back, the latest first: `POST …/goals/{goal_id}/restoration`.
         */
        get: operations["listTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhook Events
         * @description List every event an endpoint can hear of, and what its message says beside the subject.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description List the endpoints, by state when one is given.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create Webhook
         * @description Make an endpoint; the answer shows its signing secret, once.
         *
         *     Messages follow Standard Webhooks 1.0: `{type, timestamp, data}` with the headers
         *     `webhook-id`, `webhook-timestamp` and `webhook-signature`. They arrive at least once and in
         *     any order; `data.sequence` grows with every event of the workspace.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Webhook
         * @description Read an endpoint.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete Webhook
         * @description Delete an endpoint with its log; what was still to be sent is not.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update Webhook
         * @description Change where it points and what it hears of.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhook Deliveries
         * @description List the messages to an endpoint, the latest first, by state when one is given.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks/{webhook_id}/enablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable Webhook
         * @description Send to it again from now on; what it missed can be replayed.
         */
        post: operations["enableWebhook"];
        /**
         * Disable Webhook
         * @description Send nothing to it until it is enabled again.
         */
        delete: operations["disableWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks/{webhook_id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Webhook Secret
         * @description Begin to sign with a new secret, shown once; for 24 hours the old one signs too.
         *
         *     Each of several rotations has its 24 hours.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/webhooks/{webhook_id}/test-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Test Event
         * @description Send a `webhook.test` message, whatever the endpoint's filters say.
         */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflows
         * @description List the workflows that runs can follow, each in its newest version.
         */
        get: operations["listWorkflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/workflows/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Workflow
         * @description Read a workflow with its steps.
         */
        get: operations["readWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workspaces
         * @description List the workspaces one belongs to, by status when one is given.
         *
         *     One that is being deleted is shown to its owner, who can restore it until `delete_after`.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create Workspace
         * @description Make a workspace and own it.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Workspace
         * @description Take the deletion of a workspace back, as its owner.
         */
        post: operations["restoreWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Live
         * @description Answer as long as the process runs.
         */
        get: operations["checkLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Ready
         * @description Answer 200 when requests can be served, else 503; within two seconds, and part by part.
         *
         *     Workers that are missing or behind stand in no request's way: what waits for them is kept.
         */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Metrics
         * @description Return the figures of this process in the Prometheus text format.
         *
         *     They are for whoever holds the `metrics_token`; on SQLite nobody needs to make one.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Acceptance */
        Acceptance: {
            /** Token */
            token: string;
        };
        /**
         * AccountKind
         * @enum {string}
         */
        AccountKind: "personal" | "company" | "agency";
        /** AccountRead */
        AccountRead: {
            /**
             * Billing Email
             * @description Where invoices go.
             */
            billing_email: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["AccountKind"];
            /** Name */
            name: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * AccountRole
         * @enum {string}
         */
        AccountRole: "owner" | "admin" | "billing";
        /**
         * Action
         * @description What is done to members.
         * @enum {string}
         */
        Action: "change_role" | "suspend" | "reactivate" | "remove";
        /** ApiKeyCreate */
        ApiKeyCreate: {
            /**
             * Allowed Cidrs
             * @description Networks it may be used from, as CIDR; anywhere when empty.
             * @default []
             * @example [
             *       "192.0.2.0/24"
             *     ]
             */
            allowed_cidrs?: string[];
            /**
             * Expires At
             * @description As late as the workspace lets it, or never, when left out.
             */
            expires_at?: string | null;
            /**
             * Name
             * @example Website import
             */
            name: string;
            /**
             * Scopes
             * @description What it may do; nothing its maker may not, and nothing that takes a person.
             * @example [
             *       "content:read",
             *       "content:write"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Service Account Id
             * @description The agent or service that acts by it, instead of its maker.
             */
            service_account_id?: string | null;
        };
        /** ApiKeyCreated */
        ApiKeyCreated: {
            /**
             * Allowed Cidrs
             * @description Networks it may be used from, as CIDR; anywhere when empty.
             */
            allowed_cidrs?: string[];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             */
            created_by_id: string;
            /** Expires At */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Key
             * @description Shown once; send it as `Authorization: Bearer …`.
             */
            key: string;
            /**
             * Last4
             * @description How it ends.
             */
            last4: string;
            /**
             * Last Used At
             * @description To the minute.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What it is used for.
             */
            name: string;
            /**
             * Prefix
             * @description How it begins, to tell it from others.
             */
            prefix: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Scopes */
            scopes: string[];
            /**
             * Service Account Id
             * @description The service account that acts by it.
             */
            service_account_id: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ApiKeyRead
         * @description A key, without what makes it one.
         */
        ApiKeyRead: {
            /**
             * Allowed Cidrs
             * @description Networks it may be used from, as CIDR; anywhere when empty.
             */
            allowed_cidrs?: string[];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             */
            created_by_id: string;
            /** Expires At */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last4
             * @description How it ends.
             */
            last4: string;
            /**
             * Last Used At
             * @description To the minute.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What it is used for.
             */
            name: string;
            /**
             * Prefix
             * @description How it begins, to tell it from others.
             */
            prefix: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Scopes */
            scopes: string[];
            /**
             * Service Account Id
             * @description The service account that acts by it.
             */
            service_account_id: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** ApiKeyUpdate */
        ApiKeyUpdate: {
            /**
             * Allowed Cidrs
             * @description Networks it may be used from, as CIDR; anywhere when empty.
             */
            allowed_cidrs?: string[];
            /** Name */
            name?: string;
        };
        /**
         * ApiSettings
         * @description What API keys may do in a workspace.
         */
        ApiSettings: {
            /**
             * Key Max Days
             * @description Longest life of a new key; no limit when null.
             */
            key_max_days?: number | null;
            /**
             * Keys Allowed
             * @description Whether API keys open the workspace at all.
             * @default true
             */
            keys_allowed?: boolean;
            /**
             * Keys May Decide
             * @description Whether people may decide on approvals and change stages through their keys.
             * @default false
             */
            keys_may_decide?: boolean;
        };
        /** ApiSettingsUpdate */
        ApiSettingsUpdate: {
            /** Key Max Days */
            key_max_days?: number | null;
            /** Keys Allowed */
            keys_allowed?: boolean;
            /** Keys May Decide */
            keys_may_decide?: boolean;
        };
        /** ApprovalRead */
        ApprovalRead: {
            /**
             * Content Hash
             * @description Hash of exactly what would be published.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /** Decisions */
            decisions: components["schemas"]["DecisionRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Key */
            post_key: string;
            /** Quorum */
            quorum: number;
            /** @description Why the caller may not decide on it; null where they may, and once it is over. */
            refusal: components["schemas"]["Refusal"] | null;
            /** Requested By */
            requested_by: string | null;
            /**
             * Requested By Id
             * Format: uuid
             */
            requested_by_id: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /**
             * Stage
             * @description Name of the stage.
             */
            stage: string;
            /**
             * Stage Id
             * Format: uuid
             */
            stage_id: string;
            state: components["schemas"]["RequestState"];
            /**
             * Title
             * @description What the post was called when it was submitted.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Version Number */
            version_number: number;
            /**
             * Yes Count
             * @description How many people say yes whose yes counts by now.
             */
            yes_count: number;
        };
        /** AssignmentPut */
        AssignmentPut: {
            /**
             * Assignee Id
             * @description A member; null: nobody.
             */
            assignee_id: string | null;
            /**
             * Note
             * @description Why, for the one who gets it.
             */
            note?: string | null;
        };
        /** AssignmentRead */
        AssignmentRead: {
            /**
             * By Id
             * Format: uuid
             */
            by_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** From Id */
            from_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /** To Id */
            to_id: string | null;
        };
        /** AttachedFile */
        AttachedFile: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Media Type
             * @description What its content is, whatever it said.
             */
            media_type: string;
            /**
             * Name
             * @description As it was called; no path.
             */
            name: string;
            /**
             * Sha256
             * @description Of its content, in hex; also its ETag.
             */
            sha256: string;
            /** Size Bytes */
            size_bytes: number;
        };
        /**
         * AttachmentCreate
         * @description Something at an address, or a file that was uploaded: `url` or `file_id`.
         * @example {
         *       "title": "The oven",
         *       "url": "https://example.org/oven.jpg"
         *     }
         */
        AttachmentCreate: {
            /**
             * Alt Text
             * @description Of an image: what it shows.
             */
            alt_text?: string | null;
            /**
             * File Id
             * @description An uploaded file.
             */
            file_id?: string | null;
            /**
             * @description Of what is at an address; a file is what it is.
             * @default link
             */
            kind?: components["schemas"]["AttachmentKind"];
            /** Title */
            title: string;
            /**
             * Url
             * @example https://example.org/oven.jpg
             */
            url?: string | null;
        };
        /**
         * AttachmentKind
         * @enum {string}
         */
        AttachmentKind: "link" | "image" | "document" | "video";
        /** AttachmentOrder */
        AttachmentOrder: {
            /**
             * Ids
             * @description Every attachment, once.
             */
            ids: string[];
        };
        /** AttachmentRead */
        AttachmentRead: {
            /**
             * Alt Text
             * @description What an image shows, for who cannot see it.
             */
            alt_text?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** @description The file that it is; its content is at `…/files/{id}/content`. */
            file: components["schemas"]["AttachedFile"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @default link */
            kind?: components["schemas"]["AttachmentKind"];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Rank */
            rank: number;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Url
             * @description Null where it is a file.
             */
            url?: string | null;
            /** Version */
            version: number;
        };
        /** AttachmentUpdate */
        AttachmentUpdate: {
            /** Alt Text */
            alt_text?: string | null;
            kind?: components["schemas"]["AttachmentKind"];
            /** Title */
            title?: string;
            /** Url */
            url?: string;
        };
        /**
         * AuditRead
         * @description How a variant scored, 0 to 100, and what was found.
         */
        AuditRead: {
            /** Content Hash */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Current
             * @description Whether the post still is what was audited.
             */
            current: boolean;
            /** Dimensions */
            dimensions: {
                [key: string]: number;
            };
            /** Findings */
            findings: components["schemas"]["FindingRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Overall */
            overall: number;
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Run Id */
            run_id: string | null;
        };
        /**
         * AuditSettings
         * @description How a workspace looks after its log.
         */
        AuditSettings: {
            /**
             * Verify Nightly
             * @description Whether the audit log is proven every night.
             * @default true
             */
            verify_nightly?: boolean;
        };
        /** AuditSettingsUpdate */
        AuditSettingsUpdate: {
            /** Verify Nightly */
            verify_nightly?: boolean;
        };
        /**
         * Belongings
         * @description What a member may leave behind.
         * @enum {string}
         */
        Belongings: "posts" | "goals" | "saved_views" | "api_keys" | "invites" | "service_accounts" | "projects" | "webhooks";
        /**
         * BelongingsRead
         * @description How much of one kind a member leaves behind, and what becomes of it.
         */
        BelongingsRead: {
            /** Count */
            count: number;
            disposition: components["schemas"]["Disposition"];
            kind: components["schemas"]["Belongings"];
        };
        /**
         * BulkAction
         * @enum {string}
         */
        BulkAction: "archive" | "restore" | "assign" | "tag" | "set_due" | "discard";
        /** ChannelCreate */
        ChannelCreate: {
            kind: components["schemas"]["ChannelKind"];
            /**
             * Name
             * @example Notes folder
             */
            name: string;
            /**
             * @description Whose variant it publishes.
             * @default blog
             */
            platform?: components["schemas"]["Platform"];
        };
        /**
         * ChannelKind
         * @enum {string}
         */
        ChannelKind: "feed" | "markdown";
        /** ChannelRead */
        ChannelRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ChannelKind"];
            /** Name */
            name: string;
            platform: components["schemas"]["Platform"];
            state: components["schemas"]["ChannelState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ChannelState
         * @enum {string}
         */
        ChannelState: "active" | "disabled";
        /** ChannelUpdate */
        ChannelUpdate: {
            /** Name */
            name?: string;
            platform?: components["schemas"]["Platform"];
            state?: components["schemas"]["ChannelState"];
        };
        /** ChapterCreate */
        ChapterCreate: {
            /** Brief */
            brief?: string | null;
            /** Goal Id */
            goal_id?: string | null;
            /**
             * Rank
             * @description Place among the chapters; smaller comes first.
             * @default 0
             */
            rank?: number;
            /**
             * Title
             * @example The new oven
             */
            title: string;
        };
        /** ChapterRead */
        ChapterRead: {
            /** Brief */
            brief?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Goal Id */
            goal_id?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Post Counts
             * @description Its posts by status.
             */
            post_counts: {
                [key: string]: number;
            };
            /**
             * Rank
             * @description Place among the chapters; smaller comes first.
             * @default 0
             */
            rank?: number;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** ChapterUpdate */
        ChapterUpdate: {
            /** Brief */
            brief?: string | null;
            /** Goal Id */
            goal_id?: string | null;
            /** Rank */
            rank?: number;
            /** Title */
            title?: string;
        };
        /** Code */
        Code: {
            /**
             * Code
             * @example 123456
             */
            code: string;
        };
        /** CommentCreate */
        CommentCreate: {
            /**
             * Body
             * @description Markdown, kept as text; `@[user id]` calls a member.
             * @example Shorter, please.
             */
            body: string;
            /**
             * Parent Id
             * @description The comment it answers.
             */
            parent_id?: string | null;
            span?: components["schemas"]["Span"] | null;
            /** @description Left out: internal, or as the thread is that it answers. */
            visibility?: components["schemas"]["CommentVisibility"] | null;
        };
        /** CommentRead */
        CommentRead: {
            /**
             * Author
             * @description Name of the author, as long as they are a member.
             */
            author: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Body */
            body: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Edited At */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Mentions */
            mentions: string[];
            /**
             * Parent Id
             * @description The beginning of its thread; null: it is one.
             */
            parent_id: string | null;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /**
             * Removed At
             * @description Set: only its place is left.
             */
            removed_at: string | null;
            /** Resolved At */
            resolved_at: string | null;
            /** Resolved By Id */
            resolved_by_id: string | null;
            span: components["schemas"]["SpanRead"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            visibility: components["schemas"]["CommentVisibility"];
        };
        /** CommentUpdate */
        CommentUpdate: {
            /** Body */
            body: string;
        };
        /**
         * CommentVisibility
         * @description Who reads a comment: the workspace alone, or its guests and clients as well.
         * @enum {string}
         */
        CommentVisibility: "internal" | "external";
        /** CountedPageOf[PostListed] */
        CountedPageOf_PostListed_: {
            /**
             * Count
             * @description With `count=true`: rows of the whole list, at most 10,000.
             */
            count?: number | null;
            /** Items */
            items: components["schemas"]["PostListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** DecisionCreate */
        DecisionCreate: {
            /**
             * Feedback
             * @description What should be different; a rejection needs it.
             */
            feedback?: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        /** DecisionRead */
        DecisionRead: {
            /**
             * By
             * @description Name of the person; null when they left.
             */
            by: string | null;
            /**
             * By Id
             * Format: uuid
             */
            by_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** @description The way it was said. */
            door: components["schemas"]["Door"];
            /** Feedback */
            feedback: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Key Id
             * @description The API key it was said through, if any.
             */
            key_id: string | null;
            /** @description Why it no longer counts: they left, are suspended, may not decide any more, or are no second pair of eyes while somebody else could decide. */
            lapse: components["schemas"]["Lapse"] | null;
            /**
             * Request Id
             * Format: uuid
             */
            request_id: string;
            verdict: components["schemas"]["Verdict"];
        };
        /** Deletion */
        Deletion: {
            /**
             * Name
             * @description The workspace's name, as it is written.
             */
            name: string;
        };
        /**
         * DeliveryRead
         * @description One message to one endpoint, with its latest attempt.
         */
        DeliveryRead: {
            /**
             * Attempt
             * @description How often it was tried.
             */
            attempt: number;
            /** Attempted At */
            attempted_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Duration Ms */
            duration_ms: number | null;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /**
             * Event Type
             * @example post.updated
             */
            event_type: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Message Id
             * @description Sent as `webhook-id`; the same on retries and replays.
             */
            message_id: string;
            /**
             * Next At
             * @description When it is tried again.
             */
            next_at: string | null;
            /**
             * Problem
             * @description Why the latest attempt failed.
             */
            problem: string | null;
            /**
             * Response
             * @description The first KiB of the latest answer.
             */
            response: string | null;
            state: components["schemas"]["DeliveryState"];
            /**
             * Status
             * @description HTTP status of the latest answer.
             */
            status: number | null;
            /**
             * Webhook Id
             * Format: uuid
             */
            webhook_id: string;
        };
        /**
         * DeliveryState
         * @description Where one message to one endpoint stands; only `pending` is tried again.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed" | "cancelled";
        /** DiffOp */
        DiffOp: {
            /**
             * Op
             * @enum {string}
             */
            op: "equal" | "delete" | "insert";
            /** Text */
            text: string;
        };
        /**
         * DiffRead
         * @description What changed between two versions, word by word.
         */
        DiffRead: {
            /** From Number */
            from_number: number;
            /** Title */
            title: components["schemas"]["DiffOp"][];
            /** To Number */
            to_number: number;
            /** Variants */
            variants: components["schemas"]["VariantDiff"][];
        };
        /**
         * DisabledReason
         * @description Why an endpoint hears nothing any more.
         * @enum {string}
         */
        DisabledReason: "by_hand" | "gone" | "failing" | "claim_ended" | "maker_left";
        /**
         * Disposition
         * @description What becomes of what somebody leaves behind.
         * @enum {string}
         */
        Disposition: "moved" | "ended";
        /**
         * Does
         * @description What a step can do.
         * @enum {string}
         */
        Does: "plan" | "draft" | "audit" | "revise" | "finish";
        /**
         * Door
         * @description The way a caller came in; recorded with every change.
         * @enum {string}
         */
        Door: "web" | "api" | "cli" | "job" | "public";
        /** EmailChange */
        EmailChange: {
            /**
             * Email
             * @example ann@example.org
             */
            email: string;
            /**
             * Password
             * @description The current one; left out by users who have none.
             */
            password?: string | null;
        };
        /**
         * Enrolment
         * @description What an authenticator app is given.
         */
        Enrolment: {
            /**
             * Otpauth Uri
             * @description The same for a QR code.
             */
            otpauth_uri: string;
            /**
             * Secret
             * @description Base32, to type in.
             */
            secret: string;
        };
        /**
         * Entitlement
         * @description What a workspace may have so much of.
         * @enum {string}
         */
        Entitlement: "seats" | "custom_roles" | "api_keys" | "storage" | "webhooks" | "approval_stages";
        /**
         * EntitlementRead
         * @description How much of a thing there may be in the workspace, and how much of it there is.
         */
        EntitlementRead: {
            /**
             * Called
             * @description What it is, in words.
             */
            called: string;
            entitlement: components["schemas"]["Entitlement"];
            /**
             * Limit
             * @description How much there may be; null when any number.
             */
            limit: number | null;
            /** @description Who decided it. */
            source: components["schemas"]["Source"];
            /** Used */
            used: number;
        };
        /**
         * EventKindRead
         * @description One kind of event, such as `post.created`.
         */
        EventKindRead: {
            /**
             * Details
             * @description JSON Schema of `data.details` in a message of this type.
             */
            details: {
                [key: string]: unknown;
            };
            subject: components["schemas"]["HeardSubject"];
            /**
             * Type
             * @example post.created
             */
            type: string;
        };
        /**
         * EventRead
         * @description A recorded fact: who did what to what, through which door.
         */
        EventRead: {
            /** Actor Id */
            actor_id: string | null;
            /** Actor Name */
            actor_name: string | null;
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /** Door */
            door: string;
            /** Hash */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** On Behalf Of Id */
            on_behalf_of_id: string | null;
            /** On Behalf Of Name */
            on_behalf_of_name: string | null;
            /** Prev Hash */
            prev_hash: string;
            /** Request Id */
            request_id: string | null;
            /** Run Id */
            run_id: string | null;
            /**
             * Seq
             * @description Gap-free per workspace, in commit order.
             */
            seq: number;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            /** Subject Type */
            subject_type: string;
            /**
             * Type
             * @example post.updated
             */
            type: string;
            /**
             * Undoable
             * @description Whether what it tells of can be undone by itself.
             */
            undoable: boolean;
        };
        /**
         * EventSubject
         * @description What an event in the log of a workspace is about.
         * @enum {string}
         */
        EventSubject: "api_key" | "approval" | "approval_stage" | "attachment" | "channel" | "chapter" | "comment" | "event" | "file" | "goal" | "invite" | "member" | "post" | "post_import" | "project" | "publication" | "role" | "run" | "service_account" | "source" | "tag" | "trash" | "webhook" | "webhook_delivery" | "workspace";
        /** ExtraRead */
        ExtraRead: {
            /**
             * Many
             * @description How many words it takes; null: it is one text.
             */
            many: number | null;
            /** Max Length */
            max_length: number;
            /** Name */
            name: string;
        };
        /**
         * FieldChange
         * @description One field that changed.
         */
        FieldChange: {
            /** Field */
            field: string;
            /** New */
            new: unknown;
            /** Old */
            old: unknown;
            /**
             * Sha
             * @description SHA-256 of both values; it stays when they are erased.
             */
            sha: string;
        };
        /**
         * FileLimitsRead
         * @description What may be uploaded.
         */
        FileLimitsRead: {
            /**
             * Largest Bytes
             * @description The largest file.
             */
            largest_bytes: number;
            /**
             * Media Types
             * @description What files may be, seen by their content.
             */
            media_types: string[];
            /**
             * Room Bytes
             * @description Room for all files together; null: no limit.
             */
            room_bytes: number | null;
            /**
             * Used Bytes
             * @description What is taken of it.
             */
            used_bytes: number;
        };
        /** FileRead */
        FileRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Media Type
             * @description What its content is, whatever it said.
             */
            media_type: string;
            /**
             * Name
             * @description As it was called; no path.
             */
            name: string;
            /**
             * Sha256
             * @description Of its content, in hex; also its ETag.
             */
            sha256: string;
            /** Size Bytes */
            size_bytes: number;
            /**
             * Uploaded By Id
             * Format: uuid
             */
            uploaded_by_id: string;
        };
        /**
         * FindingRead
         * @description A remark on `body[start:end]` of a variant.
         */
        FindingRead: {
            /** End */
            end: number;
            /** Message */
            message: string;
            /** Rule */
            rule: string;
            severity: components["schemas"]["Severity"];
            /** Start */
            start: number;
            /** Suggestion */
            suggestion: string | null;
        };
        /** GoalCreate */
        GoalCreate: {
            /** Due At */
            due_at?: string | null;
            /**
             * Metric
             * @example Loaves sold
             */
            metric?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Target */
            target?: number | null;
            /**
             * Title
             * @example Sell out on Sundays
             */
            title: string;
        };
        /** GoalRead */
        GoalRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Due At */
            due_at?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Metric
             * @description What is counted.
             */
            metric?: string | null;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /**
             * Target
             * @description The figure to reach.
             */
            target?: number | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** GoalUpdate */
        GoalUpdate: {
            /** Due At */
            due_at?: string | null;
            /** Metric */
            metric?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Target */
            target?: number | null;
            /** Title */
            title?: string;
        };
        /** Handover */
        Handover: {
            /**
             * Dry Run
             * @default true
             */
            dry_run?: boolean;
            /**
             * Successor Id
             * Format: uuid
             * @description Another active person of the workspace.
             */
            successor_id: string;
        };
        /**
         * HeardSubject
         * @description What an event that endpoints can hear of is about.
         * @enum {string}
         */
        HeardSubject: "api_key" | "approval" | "approval_stage" | "attachment" | "channel" | "chapter" | "comment" | "event" | "file" | "goal" | "invite" | "member" | "post" | "post_import" | "project" | "publication" | "role" | "run" | "service_account" | "source" | "tag" | "trash" | "workspace";
        /**
         * HiddenBy
         * @description Why nobody can read on our page and feeds what was sent there; it ends with its reason.
         * @enum {string}
         */
        HiddenBy: "post_deleted" | "channel_removed" | "channel_disabled" | "workspace_archived";
        /** ImportFault */
        ImportFault: {
            /** Detail */
            detail: string;
            /** Field */
            field: string;
        };
        /**
         * ImportFormat
         * @enum {string}
         */
        ImportFormat: "json" | "csv";
        /**
         * ImportRead
         * @description What became of an import: every row, or none when one of them is invalid.
         */
        ImportRead: {
            /** Applied */
            applied: boolean;
            /** Dry Run */
            dry_run: boolean;
            /**
             * Duplicates
             * @description Rows known by their id, left alone.
             */
            duplicates: number;
            /** Invalid */
            invalid: number;
            /** New */
            new: number;
            /** Rows */
            rows: components["schemas"]["ImportRow"][];
            /**
             * Unknown Columns
             * @description Columns that were left out: no post has them.
             */
            unknown_columns: string[];
        };
        /** ImportRow */
        ImportRow: {
            /** Errors */
            errors: components["schemas"]["ImportFault"][];
            /** Key */
            key: string | null;
            /**
             * Notes
             * @description What was not taken over.
             */
            notes: string[];
            outcome: components["schemas"]["Outcome"];
            /** Post Id */
            post_id: string | null;
            /**
             * Row
             * @description From 1, without the line of column names.
             */
            row: number;
            /** Title */
            title: string | null;
        };
        /**
         * Input
         * @description Something the person who starts a run says.
         */
        Input: {
            /**
             * Required
             * @default false
             */
            required?: boolean;
        };
        /** InviteCreate */
        InviteCreate: {
            /** Custom Role Id */
            custom_role_id?: string | null;
            /**
             * Email
             * @example ben@example.org
             */
            email: string;
            /** @description As the settings say when neither this nor a custom role is given. */
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
        };
        /** InviteCreated */
        InviteCreated: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Custom Role Id */
            custom_role_id: string | null;
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Invited By Id
             * Format: uuid
             */
            invited_by_id: string;
            role: components["schemas"]["Role"];
            state: components["schemas"]["InviteState"];
            /**
             * Token
             * @description Shown once, where no mail server is set; otherwise it goes by mail only.
             */
            token: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** InviteList */
        InviteList: {
            /**
             * Csv
             * @example email,role
             *     ben@example.org,viewer
             */
            csv: string;
            /**
             * Dry Run
             * @default true
             */
            dry_run?: boolean;
            /**
             * Skip Invalid
             * @default false
             */
            skip_invalid?: boolean;
        };
        /** InviteOutcome */
        InviteOutcome: {
            /** Detail */
            detail: string | null;
            /** Email */
            email: string;
            /**
             * Line
             * @description Counted from 1, the heading included.
             */
            line: number;
            /**
             * Outcome
             * @description `ok`, or the code of what forbids it.
             */
            outcome: string;
            /** Role */
            role: string | null;
        };
        /** InviteRead */
        InviteRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Custom Role Id */
            custom_role_id: string | null;
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Invited By Id
             * Format: uuid
             */
            invited_by_id: string;
            role: components["schemas"]["Role"];
            state: components["schemas"]["InviteState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * InviteState
         * @enum {string}
         */
        InviteState: "pending" | "accepted" | "revoked";
        /**
         * Inviters
         * @enum {string}
         */
        Inviters: "admins" | "owners";
        /** Joined */
        Joined: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            role: components["schemas"]["Role"];
            /**
             * Workspace Id
             * Format: uuid
             */
            workspace_id: string;
        };
        JsonValue: unknown;
        /**
         * Lapse
         * @description Why what somebody said or planned no longer counts.
         * @enum {string}
         */
        Lapse: "left" | "suspended" | "demoted" | "unattended" | "same_eyes";
        /**
         * Line
         * @description What a line tells of.
         * @enum {string}
         */
        Line: "run_queued" | "run_started" | "step_started" | "step_finished" | "cancel_requested" | "run_succeeded" | "run_failed" | "run_cancelled";
        /** Link */
        Link: {
            /**
             * Token
             * @description The token of a one-time sign-in link.
             */
            token: string;
        };
        /** ListOf[ApprovalRead] */
        ListOf_ApprovalRead_: {
            /** Items */
            items: components["schemas"]["ApprovalRead"][];
        };
        /** ListOf[AttachmentRead] */
        ListOf_AttachmentRead_: {
            /** Items */
            items: components["schemas"]["AttachmentRead"][];
        };
        /** ListOf[AuditRead] */
        ListOf_AuditRead_: {
            /** Items */
            items: components["schemas"]["AuditRead"][];
        };
        /** ListOf[BelongingsRead] */
        ListOf_BelongingsRead_: {
            /** Items */
            items: components["schemas"]["BelongingsRead"][];
        };
        /** ListOf[EntitlementRead] */
        ListOf_EntitlementRead_: {
            /** Items */
            items: components["schemas"]["EntitlementRead"][];
        };
        /** ListOf[EventKindRead] */
        ListOf_EventKindRead_: {
            /** Items */
            items: components["schemas"]["EventKindRead"][];
        };
        /** ListOf[InviteOutcome] */
        ListOf_InviteOutcome_: {
            /** Items */
            items: components["schemas"]["InviteOutcome"][];
        };
        /** ListOf[MemberOutcome] */
        ListOf_MemberOutcome_: {
            /** Items */
            items: components["schemas"]["MemberOutcome"][];
        };
        /** ListOf[OwnAccountRead] */
        ListOf_OwnAccountRead_: {
            /** Items */
            items: components["schemas"]["OwnAccountRead"][];
        };
        /** ListOf[PersonaRead] */
        ListOf_PersonaRead_: {
            /** Items */
            items: components["schemas"]["PersonaRead"][];
        };
        /** ListOf[PlatformRead] */
        ListOf_PlatformRead_: {
            /** Items */
            items: components["schemas"]["PlatformRead"][];
        };
        /** ListOf[PostOutcome] */
        ListOf_PostOutcome_: {
            /** Items */
            items: components["schemas"]["PostOutcome"][];
        };
        /** ListOf[PreviewRead] */
        ListOf_PreviewRead_: {
            /** Items */
            items: components["schemas"]["PreviewRead"][];
        };
        /** ListOf[PublicationRead] */
        ListOf_PublicationRead_: {
            /** Items */
            items: components["schemas"]["PublicationRead"][];
        };
        /** ListOf[RoleRead] */
        ListOf_RoleRead_: {
            /** Items */
            items: components["schemas"]["RoleRead"][];
        };
        /** ListOf[SavedViewRead] */
        ListOf_SavedViewRead_: {
            /** Items */
            items: components["schemas"]["SavedViewRead"][];
        };
        /** ListOf[ScopeRead] */
        ListOf_ScopeRead_: {
            /** Items */
            items: components["schemas"]["ScopeRead"][];
        };
        /** ListOf[ServiceAccountRead] */
        ListOf_ServiceAccountRead_: {
            /** Items */
            items: components["schemas"]["ServiceAccountRead"][];
        };
        /** ListOf[StageRead] */
        ListOf_StageRead_: {
            /** Items */
            items: components["schemas"]["StageRead"][];
        };
        /** ListOf[TagRead] */
        ListOf_TagRead_: {
            /** Items */
            items: components["schemas"]["TagRead"][];
        };
        /** ListOf[UndoneRead] */
        ListOf_UndoneRead_: {
            /** Items */
            items: components["schemas"]["UndoneRead"][];
        };
        /** ListOf[WorkflowRead] */
        ListOf_WorkflowRead_: {
            /** Items */
            items: components["schemas"]["WorkflowRead"][];
        };
        /** ListOf[WorkspaceListed] */
        ListOf_WorkspaceListed_: {
            /** Items */
            items: components["schemas"]["WorkspaceListed"][];
        };
        /**
         * Live
         * @description The process answers.
         */
        Live: {
            /**
             * Status
             * @constant
             */
            status: "alive";
        };
        /**
         * LogFormat
         * @enum {string}
         */
        LogFormat: "jsonl" | "csv";
        /** Login */
        Login: {
            /**
             * Code
             * @description Of the authenticator app, or a recovery code.
             */
            code?: string | null;
            /**
             * Email
             * @example ann@example.org
             */
            email: string;
            /**
             * Password
             * @example correct horse battery
             */
            password: string;
        };
        /** Mailbox */
        Mailbox: {
            /**
             * Email
             * @example ann@example.org
             */
            email: string;
        };
        /** MailedToken */
        MailedToken: {
            /**
             * Token
             * @description The token of a mailed link.
             */
            token: string;
        };
        /**
         * Me
         * @description Who is asking, and where they may go.
         */
        Me: {
            /** Email Verified */
            email_verified: boolean;
            /**
             * Sign In Id
             * Format: uuid
             */
            sign_in_id: string;
            /** Totp Enabled */
            totp_enabled: boolean;
            user: components["schemas"]["UserRead"];
            /** Workspaces */
            workspaces: components["schemas"]["MyWorkspace"][];
        };
        /** MemberOutcome */
        MemberOutcome: {
            /** Detail */
            detail: string | null;
            /** Full Name */
            full_name: string | null;
            /**
             * Outcome
             * @description `ok`, or the code of what forbids it.
             */
            outcome: string;
            /**
             * User Id
             * Format: uuid
             */
            user_id: string;
        };
        /** MemberRead */
        MemberRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Custom Role Id */
            custom_role_id: string | null;
            /** Email */
            email: string | null;
            /**
             * Email Verified At
             * @description When they verified the address; until then anybody may have given it.
             */
            email_verified_at: string | null;
            /** Full Name */
            full_name: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UserKind"] | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["MembershipStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * User Id
             * Format: uuid
             */
            user_id: string;
            /** Version */
            version: number;
            /**
             * Vouched By
             * @description While their address is not verified: who let them in, on whose posts they do not decide; everybody where no inviter of theirs is known.
             */
            vouched_by: string[];
        };
        /**
         * MemberSettings
         * @description How people come into a workspace.
         */
        MemberSettings: {
            /**
             * @description Role of an invite that names none.
             * @default member
             */
            default_invite_role?: components["schemas"]["Role"];
            /**
             * Invite Days
             * @description Days until an invite expires.
             * @default 7
             */
            invite_days?: number;
            /**
             * @description Who may invite: everybody who manages members, or owners.
             * @default admins
             */
            inviters?: components["schemas"]["Inviters"];
        };
        /** MemberSettingsUpdate */
        MemberSettingsUpdate: {
            /** @enum {string} */
            default_invite_role?: "admin" | "editor" | "member" | "viewer" | "guest";
            /** Invite Days */
            invite_days?: number;
            inviters?: components["schemas"]["Inviters"];
        };
        /** MembersChange */
        MembersChange: {
            action: components["schemas"]["Action"];
            /** Custom Role Id */
            custom_role_id?: string | null;
            /**
             * Dry Run
             * @default true
             */
            dry_run?: boolean;
            /** @description Either role is needed to change roles, only then. */
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
            /** User Ids */
            user_ids: string[];
        };
        /**
         * MembershipRead
         * @description What one may do in a workspace.
         */
        MembershipRead: {
            /**
             * Custom Role
             * @description Name of the custom role, if one has one.
             */
            custom_role: string | null;
            /** Custom Role Id */
            custom_role_id: string | null;
            /** @description The built-in role, or the one a custom role stands on. */
            role: components["schemas"]["Role"];
            /** Scopes */
            scopes: string[];
        };
        /**
         * MembershipStatus
         * @enum {string}
         */
        MembershipStatus: "active" | "suspended";
        /**
         * MyWorkspace
         * @description A workspace one belongs to, and as what.
         */
        MyWorkspace: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Slug */
            slug: string;
            /** Status */
            status: string;
            /** Timezone */
            timezone: string;
        };
        /**
         * Outcome
         * @enum {string}
         */
        Outcome: "new" | "duplicate" | "invalid";
        /**
         * OutgoingRead
         * @description What goes out, word by word.
         */
        OutgoingRead: {
            /** Author */
            author: string;
            /** Body */
            body: string;
            /** Language */
            language: string;
            platform: components["schemas"]["Platform"];
            /** Tags */
            tags: string[];
            /** Title */
            title: string;
        };
        /** OwnAccountRead */
        OwnAccountRead: {
            /**
             * Billing Email
             * @description Where invoices go.
             */
            billing_email: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["AccountKind"];
            /** Name */
            name: string;
            /** @description What the caller is there. */
            role: components["schemas"]["AccountRole"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** PageOf[AccountRead] */
        PageOf_AccountRead_: {
            /** Items */
            items: components["schemas"]["AccountRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[ApiKeyRead] */
        PageOf_ApiKeyRead_: {
            /** Items */
            items: components["schemas"]["ApiKeyRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[ApprovalRead] */
        PageOf_ApprovalRead_: {
            /** Items */
            items: components["schemas"]["ApprovalRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[AssignmentRead] */
        PageOf_AssignmentRead_: {
            /** Items */
            items: components["schemas"]["AssignmentRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[ChannelRead] */
        PageOf_ChannelRead_: {
            /** Items */
            items: components["schemas"]["ChannelRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[ChapterRead] */
        PageOf_ChapterRead_: {
            /** Items */
            items: components["schemas"]["ChapterRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[CommentRead] */
        PageOf_CommentRead_: {
            /** Items */
            items: components["schemas"]["CommentRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[DeliveryRead] */
        PageOf_DeliveryRead_: {
            /** Items */
            items: components["schemas"]["DeliveryRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[EventRead] */
        PageOf_EventRead_: {
            /** Items */
            items: components["schemas"]["EventRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[FileRead] */
        PageOf_FileRead_: {
            /** Items */
            items: components["schemas"]["FileRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[GoalRead] */
        PageOf_GoalRead_: {
            /** Items */
            items: components["schemas"]["GoalRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[InviteRead] */
        PageOf_InviteRead_: {
            /** Items */
            items: components["schemas"]["InviteRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[MemberRead] */
        PageOf_MemberRead_: {
            /** Items */
            items: components["schemas"]["MemberRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[ProjectRead] */
        PageOf_ProjectRead_: {
            /** Items */
            items: components["schemas"]["ProjectRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[PublicationRead] */
        PageOf_PublicationRead_: {
            /** Items */
            items: components["schemas"]["PublicationRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[RunLine] */
        PageOf_RunLine_: {
            /** Items */
            items: components["schemas"]["RunLine"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[RunRead] */
        PageOf_RunRead_: {
            /** Items */
            items: components["schemas"]["RunRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[SentenceRead] */
        PageOf_SentenceRead_: {
            /** Items */
            items: components["schemas"]["SentenceRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[SignInRead] */
        PageOf_SignInRead_: {
            /** Items */
            items: components["schemas"]["SignInRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[SourceListed] */
        PageOf_SourceListed_: {
            /** Items */
            items: components["schemas"]["SourceListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[TrashedRead] */
        PageOf_TrashedRead_: {
            /** Items */
            items: components["schemas"]["TrashedRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[VersionListed] */
        PageOf_VersionListed_: {
            /** Items */
            items: components["schemas"]["VersionListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PageOf[WebhookRead] */
        PageOf_WebhookRead_: {
            /** Items */
            items: components["schemas"]["WebhookRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PasswordChange */
        PasswordChange: {
            /**
             * Current Password
             * @description Left out by users who have none.
             */
            current_password?: string | null;
            /**
             * Password
             * @description 12 to 256 characters.
             */
            password: string;
        };
        /** PasswordReset */
        PasswordReset: {
            /**
             * Password
             * @description 12 to 256 characters.
             */
            password: string;
            /**
             * Revoke Keys
             * @description Also end every API key one issued, in all workspaces.
             * @default false
             */
            revoke_keys?: boolean;
            /**
             * Token
             * @description The token of a mailed link.
             */
            token: string;
        };
        /**
         * PersonaRead
         * @description Who an agent is asked to be.
         */
        PersonaRead: {
            /** Description */
            description: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /**
         * Platform
         * @enum {string}
         */
        Platform: "linkedin" | "x" | "mastodon" | "bluesky" | "blog" | "newsletter";
        /** PlatformRead */
        PlatformRead: {
            /**
             * Counting
             * @description How its length is counted.
             */
            counting: string;
            /**
             * Extras
             * @description What it takes beside the text.
             */
            extras: components["schemas"]["ExtraRead"][];
            /** Max Bytes */
            max_bytes: number | null;
            /** Max Hashtags */
            max_hashtags: number;
            /** Max Length */
            max_length: number;
            /** Max Links */
            max_links: number;
            /** Max Media */
            max_media: number;
            /** Name */
            name: string;
            platform: components["schemas"]["Platform"];
        };
        /** PostCreate */
        PostCreate: {
            /**
             * Assignee Id
             * @description Who works on it now.
             */
            assignee_id?: string | null;
            /** Chapter Id */
            chapter_id?: string | null;
            /** Due At */
            due_at?: string | null;
            /** Estimated Hours */
            estimated_hours?: number | null;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /** @default normal */
            priority?: components["schemas"]["Priority"];
            /**
             * Source Id
             * @description The material it is made from.
             */
            source_id?: string | null;
            /**
             * Status
             * @default draft
             * @enum {string}
             */
            status?: "idea" | "draft";
            /**
             * Title
             * @example A second oven for the Sunday queue
             */
            title: string;
            /**
             * Variants
             * @description The text for each platform, alone or with what else the platform takes.
             * @example {
             *       "linkedin": "We bought a second oven.",
             *       "x": "Second oven: bought."
             *     }
             */
            variants?: {
                [key: string]: string | components["schemas"]["VariantWrite"];
            };
        };
        /**
         * PostFormat
         * @enum {string}
         */
        PostFormat: "json" | "markdown" | "csv";
        /**
         * PostListed
         * @description A post in a list: everything but its texts.
         */
        PostListed: {
            /**
             * Assignee Id
             * @description Who works on it now.
             */
            assignee_id?: string | null;
            /** Chapter Id */
            chapter_id?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Due At */
            due_at?: string | null;
            /** Estimated Hours */
            estimated_hours?: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /** @default normal */
            priority?: components["schemas"]["Priority"];
            /** Published At */
            published_at: string | null;
            /**
             * Rank
             * @description Place on the board; smaller comes first.
             */
            rank: string;
            /** Scheduled At */
            scheduled_at: string | null;
            status: components["schemas"]["PostStatus"];
            /** Tags */
            tags: components["schemas"]["TagCarried"][];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** PostMove */
        PostMove: {
            /**
             * After Id
             * @description Stand right behind this post.
             */
            after_id?: string | null;
            /**
             * Before Id
             * @description Stand right before this post.
             */
            before_id?: string | null;
            /** @description The column; by hand between idea and draft only. */
            status: components["schemas"]["PostStatus"];
        };
        /** PostOutcome */
        PostOutcome: {
            /** Detail */
            detail: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Outcome
             * @description `ok`, or the code of what forbids it.
             */
            outcome: string;
        };
        /** PostRead */
        PostRead: {
            /**
             * Approved Hash
             * @description Hash of the content that was approved.
             */
            approved_hash: string | null;
            /**
             * Assignee Id
             * @description Who works on it now.
             */
            assignee_id?: string | null;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Chapter Id */
            chapter_id?: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Due At */
            due_at?: string | null;
            /** Estimated Hours */
            estimated_hours?: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            /**
             * Latest Version
             * @description Number of the newest version of its content.
             */
            latest_version: number;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /** @default normal */
            priority?: components["schemas"]["Priority"];
            /** Published At */
            published_at: string | null;
            /**
             * Rank
             * @description Place on the board; smaller comes first.
             */
            rank: string;
            /** Run Id */
            run_id: string | null;
            /** Scheduled At */
            scheduled_at: string | null;
            /** Source Id */
            source_id: string | null;
            status: components["schemas"]["PostStatus"];
            /** Tags */
            tags: components["schemas"]["TagCarried"][];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Variants */
            variants: components["schemas"]["VariantRead"][];
            /** Version */
            version: number;
        };
        /**
         * PostStatus
         * @description Where a post stands on its way out.
         * @enum {string}
         */
        PostStatus: "idea" | "draft" | "review" | "approved" | "scheduled" | "published" | "failed" | "archived";
        /** PostUpdate */
        PostUpdate: {
            /** Assignee Id */
            assignee_id?: string | null;
            /** Chapter Id */
            chapter_id?: string | null;
            /** Due At */
            due_at?: string | null;
            /** Estimated Hours */
            estimated_hours?: number | null;
            /** Owner Id */
            owner_id?: string | null;
            priority?: components["schemas"]["Priority"];
            /**
             * Status
             * @enum {string}
             */
            status?: "idea" | "draft";
            /**
             * Summary
             * @description What this change is about, for the list of versions.
             */
            summary?: string;
            /** Title */
            title?: string;
            /**
             * Variants
             * @description New texts by platform; null removes one, platforms left out stay.
             * @example {
             *       "linkedin": "We bought a second oven."
             *     }
             */
            variants?: {
                [key: string]: string | components["schemas"]["VariantWrite"] | null;
            };
        };
        /**
         * PostsBulk
         * @description One change to many posts; only the fields of the action may be sent.
         */
        PostsBulk: {
            action: components["schemas"]["BulkAction"];
            /**
             * Add Tags
             * @description For tag.
             */
            add_tags?: string[];
            /**
             * Assignee Id
             * @description For assign.
             */
            assignee_id?: string | null;
            /**
             * Due At
             * @description For set_due; null takes the date away.
             */
            due_at?: string | null;
            /** Ids */
            ids: string[];
            /**
             * Note
             * @description For assign.
             */
            note?: string | null;
            /**
             * Remove Tags
             * @description For tag.
             */
            remove_tags?: string[];
        };
        /** PostsImport */
        PostsImport: {
            /**
             * Content
             * @description An export, a JSON list of posts, or what a spreadsheet writes as CSV or TSV.
             */
            content: string;
            /**
             * Dry Run
             * @description Say what would happen, and do nothing.
             * @default false
             */
            dry_run?: boolean;
            format: components["schemas"]["ImportFormat"];
        };
        /** PreviewAsked */
        PreviewAsked: {
            /**
             * Variants
             * @example {
             *       "x": "Second oven: bought. #bakery"
             *     }
             */
            variants: {
                [key: string]: string;
            };
        };
        /**
         * PreviewRead
         * @description How a text fares on its platform, counted as the platform counts.
         */
        PreviewRead: {
            /** Hashtags */
            hashtags: string[];
            /** Limit */
            limit: number;
            /** Links */
            links: string[];
            /** Over */
            over: boolean;
            platform: components["schemas"]["Platform"];
            /**
             * Remaining
             * @description Negative when the text is too long.
             */
            remaining: number;
            /** Used */
            used: number;
            /** Warnings */
            warnings: components["schemas"]["Warned"][];
        };
        /**
         * Priority
         * @enum {string}
         */
        Priority: "low" | "normal" | "high" | "urgent";
        /**
         * Problem
         * @description What went wrong, and what to do about it; further members depend on the code.
         * @example {
         *       "code": "not_found",
         *       "detail": "There is nothing here, or you may not see it.",
         *       "errors": [],
         *       "instance": "/api/v1/w/acme/posts/018f3f5e-7d4c-7f00-8000-000000000000",
         *       "request_id": "0b9c1f0e5a7d4c0f",
         *       "status": 404,
         *       "title": "Not found",
         *       "type": "about:blank"
         *     }
         */
        Problem: {
            /**
             * Code
             * @description Stable; switch on this, never on the text.
             */
            code: string;
            /** Detail */
            detail: string;
            /** Errors */
            errors: components["schemas"]["ProblemFault"][];
            /** Instance */
            instance: string;
            /** Request Id */
            request_id: string;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ProblemFault
         * @description One wrong place in the request.
         */
        ProblemFault: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Header
             * @description Name of a header.
             * @default null
             */
            header?: string | null;
            /**
             * Parameter
             * @description Name of a query or path parameter.
             * @default null
             */
            parameter?: string | null;
            /**
             * Pointer
             * @description JSON pointer into the body.
             * @default null
             */
            pointer?: string | null;
        };
        /** ProjectCreate */
        ProjectCreate: {
            /**
             * Description
             * @default
             */
            description?: string;
            /**
             * Key
             * @description Stays for ever.
             * @example WEB
             */
            key: string;
            /** Lead Id */
            lead_id?: string | null;
            /**
             * Member Ids
             * @description Who sees the project while it is private, beside its lead and the admins. Whoever makes it private is added where they would not see it.
             * @default []
             */
            member_ids?: string[];
            /**
             * Metadata
             * @description Anything else worth keeping: 16 KB of JSON, four levels deep, 64 keys at most.
             * @default {}
             */
            metadata?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Name
             * @example New website
             */
            name: string;
            /**
             * Repositories
             * @default []
             */
            repositories?: components["schemas"]["Repository"][];
            /** @default open */
            visibility?: components["schemas"]["ProjectVisibility"];
        };
        /** ProjectRead */
        ProjectRead: {
            /** Archived At */
            archived_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            /** Lead Id */
            lead_id: string | null;
            /** Member Ids */
            member_ids: string[];
            /** Metadata */
            metadata: {
                [key: string]: unknown;
            };
            /** Name */
            name: string;
            /** Repositories */
            repositories: components["schemas"]["RepositoryRead"][];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            visibility: components["schemas"]["ProjectVisibility"];
        };
        /**
         * ProjectStatus
         * @enum {string}
         */
        ProjectStatus: "active" | "archived";
        /** ProjectUpdate */
        ProjectUpdate: {
            /** Description */
            description?: string;
            /** Lead Id */
            lead_id?: string | null;
            /**
             * Member Ids
             * @description Who sees the project while it is private, beside its lead and the admins. Whoever makes it private is added where they would not see it.
             */
            member_ids?: string[];
            /**
             * Metadata
             * @description Anything else worth keeping: 16 KB of JSON, four levels deep, 64 keys at most.
             */
            metadata?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /** Name */
            name?: string;
            /** Repositories */
            repositories?: components["schemas"]["Repository"][];
            visibility?: components["schemas"]["ProjectVisibility"];
        };
        /**
         * ProjectVisibility
         * @description Who sees a project: every member, or the people listed in it and the admins.
         * @enum {string}
         */
        ProjectVisibility: "open" | "private";
        /**
         * ProofRead
         * @description How far the log was proven by the server itself, and what it found.
         */
        ProofRead: {
            /** Broken Reason */
            broken_reason: string | null;
            /**
             * Broken Seq
             * @description The first event that is not what was recorded.
             */
            broken_seq: number | null;
            /** Found At */
            found_at: string | null;
            /** Proved At */
            proved_at: string | null;
            /**
             * Seq
             * @description Proven up to this event; 0 when never.
             */
            seq: number;
            /**
             * Verify Nightly
             * @description Whether that is done every night.
             */
            verify_nightly: boolean;
        };
        /**
         * ProvenanceRead
         * @description Where each sentence of a variant comes from.
         */
        ProvenanceRead: {
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Sentences */
            sentences: components["schemas"]["TracedRead"][];
            /** Source Id */
            source_id: string | null;
        };
        /**
         * Provider
         * @enum {string}
         */
        Provider: "github" | "gitlab" | "bitbucket" | "other";
        /** PublicationCreate */
        PublicationCreate: {
            /**
             * At
             * @description When it goes out, with a time zone; left out: now.
             */
            at?: string | null;
            /**
             * Channel Ids
             * @description Left out: every active channel.
             */
            channel_ids?: string[] | null;
        };
        /** PublicationDetail */
        PublicationDetail: {
            /**
             * Attempt
             * @description How often sending it was begun.
             */
            attempt: number;
            /**
             * Channel Id
             * Format: uuid
             */
            channel_id: string;
            content: components["schemas"]["OutgoingRead"];
            /**
             * Content Hash
             * @description Hash of exactly what goes out.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** External Id */
            external_id: string | null;
            /** External Url */
            external_url: string | null;
            /** @description Why nobody can read on our page and feeds what was sent there. */
            hidden_by?: components["schemas"]["HiddenBy"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ChannelKind"];
            /**
             * Planned For
             * Format: date-time
             */
            planned_for: string;
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Key */
            post_key: string;
            /**
             * Problem
             * @description Why it failed, was stopped or is not known.
             */
            problem: string | null;
            /**
             * Published At
             * @description The date it bears.
             */
            published_at: string | null;
            /**
             * Requested By Id
             * Format: uuid
             */
            requested_by_id: string;
            /** Sent At */
            sent_at: string | null;
            state: components["schemas"]["PublicationState"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn By Id */
            withdrawn_by_id: string | null;
        };
        /** PublicationRead */
        PublicationRead: {
            /**
             * Attempt
             * @description How often sending it was begun.
             */
            attempt: number;
            /**
             * Channel Id
             * Format: uuid
             */
            channel_id: string;
            /**
             * Content Hash
             * @description Hash of exactly what goes out.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** External Id */
            external_id: string | null;
            /** External Url */
            external_url: string | null;
            /** @description Why nobody can read on our page and feeds what was sent there. */
            hidden_by?: components["schemas"]["HiddenBy"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ChannelKind"];
            /**
             * Planned For
             * Format: date-time
             */
            planned_for: string;
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Key */
            post_key: string;
            /**
             * Problem
             * @description Why it failed, was stopped or is not known.
             */
            problem: string | null;
            /**
             * Published At
             * @description The date it bears.
             */
            published_at: string | null;
            /**
             * Requested By Id
             * Format: uuid
             */
            requested_by_id: string;
            /** Sent At */
            sent_at: string | null;
            state: components["schemas"]["PublicationState"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn By Id */
            withdrawn_by_id: string | null;
        };
        /**
         * PublicationState
         * @description Where one post stands on one channel; `unknown` is looked up, never guessed.
         * @enum {string}
         */
        PublicationState: "planned" | "sending" | "sent" | "unknown" | "failed" | "cancelled" | "withdrawing" | "withdrawn";
        /**
         * Ready
         * @description Whether requests can be served, and which part stands in the way.
         */
        Ready: {
            /** Parts */
            parts: {
                [key: string]: "ok" | "missing" | "behind" | "older" | "newer" | "full" | "failing";
            };
            /**
             * Status
             * @enum {string}
             */
            status: "ready" | "not ready";
        };
        /**
         * Reauthentication
         * @description Password or code: either proves that it is still the same person.
         */
        Reauthentication: {
            /** Code */
            code?: string | null;
            /** Password */
            password?: string | null;
        };
        /**
         * RecoveryCodes
         * @description Codes that work once each, without the device.
         */
        RecoveryCodes: {
            /** Codes */
            codes: string[];
        };
        /**
         * Refresh
         * @description The refresh token; browsers leave it out and send their cookie.
         *
         *     It is called `postmagiq_refresh`, and `__Host-postmagiq_refresh` over https.
         */
        Refresh: {
            /** Refresh Token */
            refresh_token?: string | null;
        };
        /**
         * Refusal
         * @description What stands in the caller's way, as deciding would be answered.
         */
        Refusal: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
        };
        /**
         * Registration
         * @description A new person.
         */
        Registration: {
            /**
             * Email
             * @example ann@example.org
             */
            email: string;
            /**
             * Full Name
             * @example Ann Example
             */
            full_name: string;
            /**
             * Password
             * @description 12 to 256 characters.
             * @example correct horse battery
             */
            password: string;
        };
        /** Repository */
        Repository: {
            /**
             * Name
             * @example blue-door/site
             */
            name: string;
            provider: components["schemas"]["Provider"];
            /**
             * Url
             * @description Where its page is, over https and without a password.
             * @example https://github.com/blue-door/site
             */
            url: string;
        };
        /** RepositoryRead */
        RepositoryRead: {
            /** Name */
            name: string;
            provider: components["schemas"]["Provider"];
            /** Url */
            url: string;
        };
        /**
         * RequestState
         * @enum {string}
         */
        RequestState: "pending" | "approved" | "rejected" | "withdrawn" | "revoked";
        /** RequestUndo */
        RequestUndo: {
            /**
             * Request Id
             * @description The `X-Request-Id` of the answer that is to be undone.
             */
            request_id: string;
        };
        /**
         * Role
         * @description A built-in role, strongest first.
         * @enum {string}
         */
        Role: "owner" | "admin" | "editor" | "member" | "viewer" | "guest";
        /**
         * RoleChange
         * @description Either a built-in role or one of the workspace's own.
         * @example {
         *       "role": "viewer"
         *     }
         */
        RoleChange: {
            /** Custom Role Id */
            custom_role_id?: string | null;
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
        };
        /** RoleCreate */
        RoleCreate: {
            /** @description How far its members get at all; the weakest that holds every scope when left out. */
            based_on?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
            /**
             * Description
             * @default
             */
            description?: string;
            /**
             * Name
             * @example Reviewer
             */
            name: string;
            /**
             * Scopes
             * @description What its members may do; nothing its maker may not.
             * @example [
             *       "content:read",
             *       "approvals:read",
             *       "approvals:decide"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
        };
        /**
         * RoleRead
         * @description A role, built in or of the workspace's own.
         */
        RoleRead: {
            /**
             * Assignable By
             * @description The built-in roles that may give it.
             */
            assignable_by: components["schemas"]["Role"][];
            based_on: components["schemas"]["Role"];
            /** Description */
            description: string;
            /**
             * Id
             * @description Null for a built-in role, which goes by its name.
             */
            id: string | null;
            /**
             * Is Assignable
             * @description Whether the caller may give it.
             */
            is_assignable: boolean;
            /** Is Built In */
            is_built_in: boolean;
            /** Member Count */
            member_count: number;
            /** Name */
            name: string;
            /** Scopes */
            scopes: components["schemas"]["Scope"][];
            /** Version */
            version: number | null;
        };
        /** RoleUpdate */
        RoleUpdate: {
            /**
             * @description How far its members get at all; the weakest that holds every scope when left out.
             * @enum {string}
             */
            based_on?: "admin" | "editor" | "member" | "viewer" | "guest";
            /** Description */
            description?: string;
            /** Name */
            name?: string;
            /** Scopes */
            scopes?: components["schemas"]["Scope"][];
        };
        /** RunCreate */
        RunCreate: {
            /**
             * Budget Micros
             * @description Most the run may spend, in millionths of a dollar.
             */
            budget_micros?: number | null;
            /**
             * Instruction
             * @description What the agent should know beside the source.
             */
            instruction?: string | null;
            platform: components["schemas"]["Platform"];
            /**
             * Source Id
             * Format: uuid
             * @description The source material to write from.
             */
            source_id: string;
            /**
             * Title
             * @description Title of the post; else the source's.
             */
            title?: string | null;
        };
        /**
         * RunDetail
         * @description A run with its steps so far.
         */
        RunDetail: {
            /** Budget Micros */
            budget_micros: number | null;
            /** Cancel Requested At */
            cancel_requested_at: string | null;
            /** Cost Micros */
            cost_micros: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Definition Id
             * Format: uuid
             */
            definition_id: string;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instruction */
            instruction: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description The person who answers for the run.
             */
            owner_id: string;
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * @description The post it made, once it succeeded.
             */
            post_id: string | null;
            /**
             * Problem
             * @description Why it failed, and what to do.
             */
            problem: string | null;
            /**
             * Source Id
             * Format: uuid
             */
            source_id: string;
            /** Started At */
            started_at: string | null;
            status: components["schemas"]["RunStatus"];
            /** Steps */
            steps: components["schemas"]["RunStepRead"][];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * RunLine
         * @description One line of a run's transcript.
         */
        RunLine: {
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Seq
             * @description Numbered without a gap; resume after it.
             */
            seq: number;
            /** Tokens */
            tokens: number;
            type: components["schemas"]["Line"];
        };
        /**
         * RunRead
         * @description One execution of a workflow.
         */
        RunRead: {
            /** Budget Micros */
            budget_micros: number | null;
            /** Cancel Requested At */
            cancel_requested_at: string | null;
            /** Cost Micros */
            cost_micros: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Definition Id
             * Format: uuid
             */
            definition_id: string;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instruction */
            instruction: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description The person who answers for the run.
             */
            owner_id: string;
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * @description The post it made, once it succeeded.
             */
            post_id: string | null;
            /**
             * Problem
             * @description Why it failed, and what to do.
             */
            problem: string | null;
            /**
             * Source Id
             * Format: uuid
             */
            source_id: string;
            /** Started At */
            started_at: string | null;
            status: components["schemas"]["RunStatus"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * RunStatus
         * @enum {string}
         */
        RunStatus: "queued" | "running" | "waiting_input" | "succeeded" | "failed" | "cancelled" | "interrupted";
        /**
         * RunStepRead
         * @description One step of a run.
         */
        RunStepRead: {
            /** Attempts */
            attempts: number;
            /** Finished At */
            finished_at: string | null;
            /** N */
            n: number;
            /** Name */
            name: string;
            /** Output */
            output: {
                [key: string]: unknown;
            } | null;
            /** Persona */
            persona: string | null;
            /** Problem */
            problem: string | null;
            /** Started At */
            started_at: string | null;
            status: components["schemas"]["StepStatus"];
        };
        /** SavedViewCreate */
        SavedViewCreate: {
            /**
             * Is Default
             * @default false
             */
            is_default?: boolean;
            /**
             * Name
             * @example Due this week
             */
            name: string;
            /** @default posts */
            page?: components["schemas"]["ViewPage"];
            /**
             * Query
             * @default
             * @example status=draft&sort=due_at
             */
            query?: string;
            /**
             * Shared
             * @default false
             */
            shared?: boolean;
        };
        /** SavedViewRead */
        SavedViewRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Gone
             * @description Parameters of the query that name somebody or something that is gone.
             * @example [
             *       "tag"
             *     ]
             */
            gone: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Default
             * @description Whether its owner's page opens with it.
             * @default false
             */
            is_default?: boolean;
            /** Name */
            name: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            page: components["schemas"]["ViewPage"];
            /**
             * Query
             * @description The page's query string.
             * @default
             */
            query?: string;
            /**
             * Shared
             * @description Whether the whole team sees it.
             * @default false
             */
            shared?: boolean;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** SavedViewUpdate */
        SavedViewUpdate: {
            /** Is Default */
            is_default?: boolean;
            /** Name */
            name?: string;
            /** Query */
            query?: string;
            /** Shared */
            shared?: boolean;
        };
        /**
         * Scope
         * @description What a caller may do in a workspace.
         * @enum {string}
         */
        Scope: "keys:read" | "keys:write" | "audit:read" | "content:read" | "content:write" | "comments:write" | "strategy:read" | "strategy:write" | "publishing:read" | "publishing:write" | "channels:read" | "channels:write" | "webhooks:read" | "webhooks:write" | "runs:read" | "runs:write" | "workspace:read" | "workspace:write" | "workspace:delete" | "members:read" | "members:write" | "projects:read" | "projects:write" | "approvals:read" | "approvals:decide";
        /**
         * ScopeRead
         * @description A scope in plain words.
         */
        ScopeRead: {
            /** Description */
            description: string;
            /** Group */
            group: string;
            scope: components["schemas"]["Scope"];
            /** Title */
            title: string;
            /** Who Can Grant */
            who_can_grant: string;
        };
        /**
         * SeatsRead
         * @description Seats of a workspace; agents, services and suspended people take none.
         */
        SeatsRead: {
            /**
             * Limit
             * @description How many the operator allows; null when any number.
             */
            limit: number | null;
            /**
             * Used
             * @description People who are active here.
             */
            used: number;
        };
        /**
         * SentenceRead
         * @description One sentence; `start:end` are its place in the source's text.
         */
        SentenceRead: {
            /** Block */
            block: string;
            /** End */
            end: number;
            /**
             * Heading
             * @description Title of the section it stands in.
             */
            heading: string | null;
            /** N */
            n: number;
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /** ServiceAccountCreate */
        ServiceAccountCreate: {
            /**
             * Custom Role Id
             * @description A role of one's own instead.
             */
            custom_role_id?: string | null;
            /**
             * Full Name
             * @example Drafting agent
             */
            full_name: string;
            /**
             * Kind
             * @example agent
             * @enum {string}
             */
            kind: "agent" | "service";
            /**
             * Responsible User Id
             * @description The person who answers for it; the caller when left out.
             */
            responsible_user_id?: string | null;
            /**
             * @description An editor at most; `member` when left out.
             * @example member
             */
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
        };
        /**
         * ServiceAccountRead
         * @description An agent or a service; `id` is its user.
         */
        ServiceAccountRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Custom Role Id */
            custom_role_id: string | null;
            /** Full Name */
            full_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UserKind"];
            /** Responsible */
            responsible: string | null;
            /**
             * Responsible User Id
             * Format: uuid
             */
            responsible_user_id: string;
            role: components["schemas"]["Role"];
            /**
             * State
             * @description Suspended as long as nobody who is active here answers for it.
             * @enum {string}
             */
            state: "working" | "suspended";
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** ServiceAccountUpdate */
        ServiceAccountUpdate: {
            /**
             * Custom Role Id
             * Format: uuid
             */
            custom_role_id?: string;
            /** Full Name */
            full_name?: string;
            /**
             * Responsible User Id
             * Format: uuid
             */
            responsible_user_id?: string;
            /** @enum {string} */
            role?: "admin" | "editor" | "member" | "viewer" | "guest";
        };
        /**
         * SettingsRead
         * @description What a workspace decided; its writing stands on top, the rest in sections.
         */
        SettingsRead: {
            /**
             * @default {
             *       "keys_allowed": true,
             *       "keys_may_decide": false
             *     }
             */
            api?: components["schemas"]["ApiSettings"];
            /**
             * @default {
             *       "verify_nightly": true
             *     }
             */
            audit?: components["schemas"]["AuditSettings"];
            /**
             * Banned Words
             * @description Words and phrases that no text may use.
             * @default []
             */
            banned_words?: string[];
            /**
             * Locked
             * @description Settings that cannot be changed here, such as `api.key_max_days`, and why.
             */
            locked: {
                [key: string]: string;
            };
            /**
             * @default {
             *       "default_invite_role": "member",
             *       "invite_days": 7,
             *       "inviters": "admins"
             *     }
             */
            members?: components["schemas"]["MemberSettings"];
            /** Version */
            version: number;
        };
        /** SettingsUpdate */
        SettingsUpdate: {
            api?: components["schemas"]["ApiSettingsUpdate"];
            audit?: components["schemas"]["AuditSettingsUpdate"];
            /**
             * Banned Words
             * @description Words and phrases that no text may use.
             */
            banned_words?: string[];
            members?: components["schemas"]["MemberSettingsUpdate"];
        };
        /**
         * Severity
         * @enum {string}
         */
        Severity: "error" | "warning" | "notice";
        /**
         * SignInRead
         * @description A browser or device where one is signed in.
         */
        SignInRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Idle Expires At
             * Format: date-time
             */
            idle_expires_at: string;
            /** Ip */
            ip: string | null;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** User Agent */
            user_agent: string | null;
        };
        /**
         * SignedIn
         * @description A fresh sign-in.
         */
        SignedIn: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description Seconds until the access token expires.
             */
            expires_in: number;
            /**
             * Refresh Token
             * @description Works once; null for browsers, who get it as a cookie.
             */
            refresh_token?: string | null;
            /**
             * Token Type
             * @default bearer
             * @constant
             */
            token_type?: "bearer";
            user: components["schemas"]["UserRead"];
        };
        /**
         * Source
         * @description Who decided how much there may be.
         * @enum {string}
         */
        Source: "self_hosted";
        /**
         * SourceCreate
         * @description Material as text, or the URL of a page that is to be fetched.
         */
        SourceCreate: {
            /**
             * Filename
             * @example second-bakery.md
             */
            filename?: string | null;
            /**
             * Kind
             * @description Left out: told by the file name, else plain text.
             */
            kind?: ("text" | "markdown" | "mdx" | "html") | null;
            /**
             * Text
             * @example We opened a second bakery in May. It has twelve seats.
             */
            text?: string | null;
            /**
             * Title
             * @description Left out: found in the material.
             */
            title?: string | null;
            /**
             * Url
             * @example https://example.org/second-bakery
             */
            url?: string | null;
        };
        /**
         * SourceKind
         * @description Where material comes from (url, rss, file), or the format it is written in.
         * @enum {string}
         */
        SourceKind: "text" | "markdown" | "mdx" | "html" | "url" | "rss" | "file";
        /** SourceListed */
        SourceListed: {
            /**
             * Added By Id
             * Format: uuid
             */
            added_by_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["SourceKind"];
            /**
             * Origin
             * @description File name or URL.
             */
            origin: string | null;
            /**
             * Problem
             * @description Why it could not be fetched or read.
             */
            problem: string | null;
            /** Retrieved At */
            retrieved_at: string | null;
            /** Sentence Count */
            sentence_count: number;
            /** Size Bytes */
            size_bytes: number;
            state: components["schemas"]["SourceState"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * SourcePlace
         * @description A sentence of the source: `text[start:end]` of the source is where it stands.
         */
        SourcePlace: {
            /** End */
            end: number;
            /** N */
            n: number;
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /** SourceRead */
        SourceRead: {
            /**
             * Added By Id
             * Format: uuid
             */
            added_by_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["SourceKind"];
            /**
             * Origin
             * @description File name or URL.
             */
            origin: string | null;
            /**
             * Problem
             * @description Why it could not be fetched or read.
             */
            problem: string | null;
            /** Retrieved At */
            retrieved_at: string | null;
            /** Sentence Count */
            sentence_count: number;
            /** Sha256 */
            sha256: string | null;
            /** Size Bytes */
            size_bytes: number;
            state: components["schemas"]["SourceState"];
            /** Text */
            text: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * SourceState
         * @enum {string}
         */
        SourceState: "fetching" | "ready" | "failed";
        /**
         * Span
         * @description The words a comment is about, as they stood in one version.
         */
        Span: {
            /** End */
            end: number;
            platform: components["schemas"]["Platform"];
            /** Quote */
            quote: string;
            /**
             * Start
             * @description Offset in code points.
             */
            start: number;
            /** Version */
            version: number;
        };
        /** SpanRead */
        SpanRead: {
            /** End */
            end: number;
            platform: components["schemas"]["Platform"];
            /** Quote */
            quote: string;
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /** StageCreate */
        StageCreate: {
            /**
             * Name
             * @example Legal
             */
            name: string;
            /**
             * Quorum
             * @description How many different people say yes.
             * @default 1
             */
            quorum?: number;
            /**
             * Rank
             * @description Smaller comes first.
             * @default 0
             */
            rank?: number;
            /**
             * Roles
             * @description Who may decide; empty: any role.
             * @default []
             */
            roles?: components["schemas"]["Role"][];
        };
        /** StageRead */
        StageRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Quorum
             * @description How many different people say yes.
             * @default 1
             */
            quorum?: number;
            /**
             * Rank
             * @description Smaller comes first.
             * @default 0
             */
            rank?: number;
            /**
             * Roles
             * @description Roles that may decide; empty: any role.
             */
            roles?: string[];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** StageUpdate */
        StageUpdate: {
            /** Name */
            name?: string;
            /** Quorum */
            quorum?: number;
            /** Rank */
            rank?: number;
            /** Roles */
            roles?: components["schemas"]["Role"][];
        };
        /**
         * Step
         * @description One thing that is done, by whom and under which conditions.
         */
        Step: {
            /** Agent */
            agent?: ("workspace" | "rules") | null;
            /**
             * Checks
             * @default []
             */
            checks?: string[];
            does: components["schemas"]["Does"];
            /** Inputs */
            inputs: string[];
            /** Key */
            key: string;
            /** Output */
            output: string;
            /** Persona */
            persona?: string | null;
            /**
             * Prompt
             * @description Key and version, such as draft@1.
             */
            prompt?: string | null;
            /**
             * Repeat At Most
             * @default 1
             */
            repeat_at_most?: number;
            /**
             * Then
             * @description Step that follows each repetition.
             */
            then?: string | null;
            /**
             * When
             * @description Condition; the step is left out when it is false.
             */
            when?: string | null;
        };
        /**
         * StepStatus
         * @enum {string}
         */
        StepStatus: "pending" | "running" | "succeeded" | "failed";
        /** Successor */
        Successor: {
            /**
             * User Id
             * Format: uuid
             * @description Another active person of the workspace.
             */
            user_id: string;
        };
        /** TableRead */
        TableRead: {
            /**
             * Other Sheets
             * @description Sheets that were left out.
             */
            other_sheets: string[];
            /**
             * Sheet
             * @description The sheet that was read, of a workbook.
             */
            sheet: string | null;
            /**
             * Text
             * @description The table as CSV, or as the text that it was.
             */
            text: string;
        };
        /** TagCarried */
        TagCarried: {
            colour: components["schemas"]["TagColour"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * TagColour
         * @enum {string}
         */
        TagColour: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
        /** TagCreate */
        TagCreate: {
            /** @default grey */
            colour?: components["schemas"]["TagColour"];
            /**
             * Name
             * @example Sunday
             */
            name: string;
        };
        /** TagMerge */
        TagMerge: {
            /**
             * Into
             * Format: uuid
             * @description The tag that stays.
             */
            into: string;
        };
        /** TagRead */
        TagRead: {
            /** @default grey */
            colour?: components["schemas"]["TagColour"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Post Count */
            post_count: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** TagUpdate */
        TagUpdate: {
            colour?: components["schemas"]["TagColour"];
            /** Name */
            name?: string;
        };
        /**
         * TagsPut
         * @description Every tag that it is to carry, by id or by name.
         */
        TagsPut: {
            /**
             * Names
             * @description Names that are new become tags.
             * @example [
             *       "Sunday",
             *       "Bread"
             *     ]
             */
            names?: string[];
            /** Tag Ids */
            tag_ids?: string[];
        };
        /**
         * TotpState
         * @description Whether the second factor is on.
         */
        TotpState: {
            /** Confirmed At */
            confirmed_at: string | null;
            /** Enabled */
            enabled: boolean;
            /** Recovery Codes Left */
            recovery_codes_left: number;
        };
        /**
         * TracedRead
         * @description A sentence of the post, and the source sentences it comes from; none when it is new.
         */
        TracedRead: {
            /** End */
            end: number;
            /** Sources */
            sources: components["schemas"]["SourcePlace"][];
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /**
         * TrashKind
         * @description What can be in the trash.
         * @enum {string}
         */
        TrashKind: "approval_stage" | "channel" | "chapter" | "goal" | "post" | "project" | "source";
        /**
         * TrashedRead
         * @description Something that was removed; it is restored where others of its kind are.
         */
        TrashedRead: {
            /**
             * Deleted At
             * Format: date-time
             */
            deleted_at: string;
            /**
             * Deleted By
             * @description The name of who removed it, where it is known.
             */
            deleted_by: string | null;
            /** Deleted By Id */
            deleted_by_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrashKind"];
            /**
             * Purged After
             * Format: date-time
             * @description When it is gone for good.
             */
            purged_after: string;
            /**
             * Title
             * @description What people know it by.
             */
            title: string;
        };
        /**
         * UndoneRead
         * @description What was taken back, and by what; undoing `id` does it again.
         */
        UndoneRead: {
            /**
             * By Id
             * Format: uuid
             * @description The event that tells how.
             */
            by_id: string;
            /**
             * Event Id
             * Format: uuid
             * @description The event that is undone.
             */
            event_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Type
             * @example post.updated
             */
            type: string;
        };
        /**
         * UserKind
         * @enum {string}
         */
        UserKind: "human" | "agent" | "service";
        /**
         * UserRead
         * @description A user, as they see themselves.
         */
        UserRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Email */
            email: string | null;
            /** Email Verified At */
            email_verified_at: string | null;
            /** Full Name */
            full_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UserKind"];
            /** Locale */
            locale: string;
            /** Timezone */
            timezone: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** UserUpdate */
        UserUpdate: {
            /** Full Name */
            full_name?: string;
            /**
             * Locale
             * @description A language tag such as en or de-AT.
             */
            locale?: string;
            /**
             * Timezone
             * @example Europe/Berlin
             */
            timezone?: string;
        };
        /** VariantDiff */
        VariantDiff: {
            /** Ops */
            ops: components["schemas"]["DiffOp"][];
            platform: components["schemas"]["Platform"];
        };
        /** VariantRead */
        VariantRead: {
            /** Body */
            body: string;
            /**
             * Extras
             * @description What only this platform needs.
             */
            extras: {
                [key: string]: unknown;
            };
            platform: components["schemas"]["Platform"];
        };
        /**
         * VariantWrite
         * @description A text with what else its platform takes; what is left out stays.
         */
        VariantWrite: {
            /** Body */
            body?: string | null;
            /**
             * Extras
             * @description By name, as `GET …/platforms` lists them; null takes one away.
             * @example {
             *       "language": "en",
             *       "tags": [
             *         "bread"
             *       ]
             *     }
             */
            extras?: {
                [key: string]: string | string[] | null;
            };
        };
        /**
         * Verdict
         * @enum {string}
         */
        Verdict: "approved" | "rejected";
        /**
         * Verified
         * @description The chain is whole.
         */
        Verified: {
            /**
             * Events
             * @description How many events were checked.
             */
            events: number;
            /**
             * Head
             * @description Hash of the last one, worth keeping elsewhere.
             */
            head: string;
        };
        /** VersionListed */
        VersionListed: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Content Hash */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Run Id */
            run_id: string | null;
            /** Summary */
            summary: string | null;
        };
        /** VersionRead */
        VersionRead: {
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Content Hash */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** Run Id */
            run_id: string | null;
            /** Summary */
            summary: string | null;
            /** Title */
            title: string;
            /** Variants */
            variants: components["schemas"]["VariantRead"][];
        };
        /**
         * ViewPage
         * @description The page whose filters a view keeps.
         * @enum {string}
         */
        ViewPage: "posts" | "board" | "calendar" | "runs" | "approvals" | "tasks" | "sources";
        /** Warned */
        Warned: {
            /**
             * Code
             * @enum {string}
             */
            code: "empty" | "too_long" | "many_hashtags" | "many_links" | "missing_alt_text";
            /** Detail */
            detail: string;
        };
        /** WebhookCreate */
        WebhookCreate: {
            /**
             * Description
             * @default
             * @example Tells the website to rebuild
             */
            description?: string;
            /**
             * Events
             * @description Exact types, every type of a subject (`post.*`), or everything (`*`).
             * @example [
             *       "post.*",
             *       "approval.approved"
             *     ]
             */
            events: string[];
            /**
             * Url
             * @description Gets a POST for each event.
             * @example https://example.org/hooks/postmagiq
             */
            url: string;
        };
        /** WebhookRead */
        WebhookRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             */
            created_by_id: string;
            /**
             * Description
             * @default
             */
            description?: string;
            /** Disabled At */
            disabled_at: string | null;
            /** @description `by_hand`; `gone`: it answered 410; `failing`: nothing arrived for 120 hours; `claim_ended`: whoever made it had not verified their address, and another person did; `maker_left`: whoever made it may make none here by now, and who enables it takes it over. */
            disabled_reason: components["schemas"]["DisabledReason"] | null;
            /**
             * Events
             * @description Exact types, every type of a subject (`post.*`), or everything (`*`).
             */
            events: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Previous Secret Until
             * @description Until then messages are also signed with the secret before the last rotation.
             */
            previous_secret_until: string | null;
            state: components["schemas"]["WebhookState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Url
             * @description Gets a POST for each event.
             */
            url: string;
            /** Version */
            version: number;
        };
        /**
         * WebhookState
         * @enum {string}
         */
        WebhookState: "active" | "disabled";
        /** WebhookUpdate */
        WebhookUpdate: {
            /** Description */
            description?: string;
            /** Events */
            events?: string[];
            /** Url */
            url?: string;
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             */
            created_by_id: string;
            /**
             * Description
             * @default
             */
            description?: string;
            /** Disabled At */
            disabled_at: string | null;
            /** @description `by_hand`; `gone`: it answered 410; `failing`: nothing arrived for 120 hours; `claim_ended`: whoever made it had not verified their address, and another person did; `maker_left`: whoever made it may make none here by now, and who enables it takes it over. */
            disabled_reason: components["schemas"]["DisabledReason"] | null;
            /**
             * Events
             * @description Exact types, every type of a subject (`post.*`), or everything (`*`).
             */
            events: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Previous Secret Until
             * @description Until then messages are also signed with the secret before the last rotation.
             */
            previous_secret_until: string | null;
            /**
             * Secret
             * @description Signs every message, as Standard Webhooks 1.0 says; shown once.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
            state: components["schemas"]["WebhookState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Url
             * @description Gets a POST for each event.
             */
            url: string;
            /** Version */
            version: number;
        };
        /**
         * WorkflowRead
         * @description A workflow in its newest version.
         */
        WorkflowRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Inputs */
            inputs: {
                [key: string]: components["schemas"]["Input"];
            };
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Steps */
            steps: components["schemas"]["Step"][];
            /** Version */
            version: number;
        };
        /** WorkspaceCreate */
        WorkspaceCreate: {
            /**
             * Name
             * @example Blue Door Bakery
             */
            name: string;
            /**
             * Slug
             * @description Made from the name when left out.
             */
            slug?: string | null;
            /**
             * Timezone
             * @default UTC
             * @example Europe/Berlin
             */
            timezone?: string;
        };
        /** WorkspaceListed */
        WorkspaceListed: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Delete After
             * @description When it is purged, if it is being deleted.
             */
            delete_after: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /** @description One's own role there. */
            role: components["schemas"]["Role"];
            /** Slug */
            slug: string;
            status: components["schemas"]["WorkspaceStatus"];
            /**
             * Timezone
             * @description IANA zone its calendar is kept in.
             * @default UTC
             */
            timezone?: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** WorkspaceRead */
        WorkspaceRead: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Delete After
             * @description When it is purged, if it is being deleted.
             */
            delete_after: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /** Slug */
            slug: string;
            status: components["schemas"]["WorkspaceStatus"];
            /**
             * Timezone
             * @description IANA zone its calendar is kept in.
             * @default UTC
             */
            timezone?: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * WorkspaceStatus
         * @enum {string}
         */
        WorkspaceStatus: "active" | "archived" | "deleting";
        /** WorkspaceUpdate */
        WorkspaceUpdate: {
            /** Name */
            name?: string;
            /**
             * Slug
             * @description Earlier ones go on leading here.
             */
            slug?: string;
            /** Timezone */
            timezone?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_OwnAccountRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEveryAccount: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_AccountRead_"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mailbox"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followLocalLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description `web` for browsers. */
                "X-Client"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: {
                /** @description `web` for browsers. */
                "X-Client"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `invalid_credentials`, `totp_required`, `totp_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description `web` for browsers. */
                "X-Client"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRead"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description `web` for browsers. */
                "X-Client"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `session_revoked` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description `web` for browsers. */
                "X-Client"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Not allowed: `registration_closed`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mailbox"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignIns: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_SignInRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sign_in_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpState"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnTotpOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailedToken"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWorkspace: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_ApiKeyRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description Not allowed: `forbidden`, `keys_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovalStages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_StageRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApprovalStage: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApprovalStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeApprovalStage: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_stage`, `stage_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateApprovalStage: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreApprovalStage: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                state?: components["schemas"]["RequestState"] | null;
                stage_id?: string | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_ApprovalRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApproval: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                approval_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            /** @description Not allowed: `self_approval`, `address_unproven`, `people_only`, `keys_may_not_decide`, `not_an_approver` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `approval_outdated`, `state_conflict`, `decided_otherwise` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveWorkspace: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unarchiveWorkspace: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Exact, or every type of a subject: `post.` */
                type?: string | null;
                subject_type?: components["schemas"]["EventSubject"] | null;
                subject_id?: string | null;
                actor_id?: string | null;
                on_behalf_of_id?: string | null;
                door?: components["schemas"]["Door"] | null;
                run_id?: string | null;
                request_id?: string | null;
                /** @description From this moment on. */
                since?: string | null;
                /** @description Before this moment. */
                until?: string | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_EventRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                format?: components["schemas"]["LogFormat"];
                /** @description Begin behind this event. */
                after?: number;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                    "text/csv": unknown;
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuditProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRequest: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestUndo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_UndoneRead_"];
                };
            };
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_undoable`, `changed_since`, `already_undone` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAuditEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description Conflict: `audit_chain_broken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoEvent: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                event_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneRead"];
                };
            };
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_undoable`, `changed_since`, `already_undone` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_ChannelRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeChannel: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `channel_busy` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateChannel: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreChannel: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash`, `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChapters: {
        parameters: {
            query?: {
                goal_id?: string | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_ChapterRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createChapter: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChapterCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeChapter: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateChapter: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChapterUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreChapter: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            /** @description Conflict: `webhook_disabled` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_EntitlementRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_FileRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFile: {
        parameters: {
            query: {
                /** @description What the file is called; of a path its last part. */
                name: string;
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        /** @description Or under its own media type: application/octet-stream, application/pdf, application/vnd.openxmlformats-officedocument.presentationml.presentation, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.openxmlformats-officedocument.wordprocessingml.document, image/gif, image/jpeg, image/png, image/webp, text/csv, text/markdown, text/plain, text/tab-separated-values, video/mp4. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRead"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type: `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unavailable: `storage_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Storage full: `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLimitsRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFile: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/gif": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/csv": string;
                    "text/markdown": string;
                    "text/plain": string;
                    "text/tab-separated-values": string;
                    "video/mp4": string;
                };
            };
            /** @description It is the content that you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone: `file_lost` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unavailable: `storage_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGoals: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_GoalRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGoal: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeGoal: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateGoal: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreGoal: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvites: {
        parameters: {
            query?: {
                state?: components["schemas"]["InviteState"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_InviteRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvite: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteCreated"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `one_owner`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importInvites: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteList"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_InviteOutcome_"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `no_mail_server` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvite: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                invite_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewInvite: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                invite_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict`, `no_mail_server`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Words of a name or an address. */
                q?: string | null;
                role?: components["schemas"]["Role"] | null;
                status?: components["schemas"]["MembershipStatus"] | null;
                kind?: components["schemas"]["UserKind"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_MemberRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMembers: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_MemberOutcome_"];
                };
            };
            /** @description Conflict: `one_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMemberRole: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner`, `one_owner`, `service_account_role` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offboardMember: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_BelongingsRead_"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendMember: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner`, `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivateMember: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferOwnership: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Successor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PersonaRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatforms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PlatformRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Count the whole list, up to 10,000. */
                count?: boolean;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
                /** @description One or several. */
                status?: components["schemas"]["PostStatus"][] | null;
                assignee_id?: string | null;
                owner_id?: string | null;
                chapter_id?: string | null;
                goal_id?: string | null;
                priority?: components["schemas"]["Priority"] | null;
                /** @description Has a text for it. */
                platform?: components["schemas"]["Platform"] | null;
                /** @description Name or id of a tag. */
                tag?: string | null;
                key?: string | null;
                /** @description Words of key, title or texts. */
                q?: string | null;
                due_before?: string | null;
                /** @description At this moment or later. */
                due_after?: string | null;
                /** @description At this moment or later. */
                scheduled_from?: string | null;
                /** @description Before this moment. */
                scheduled_to?: string | null;
                /** @description At this moment or later. */
                updated_since?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedPageOf_PostListed_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePosts: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostsBulk"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PostOutcome_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPosts: {
        parameters: {
            query?: {
                format?: components["schemas"]["PostFormat"];
                /** @description JSON only: every version as well. */
                versions?: boolean;
                /** @description One or several. */
                status?: components["schemas"]["PostStatus"][] | null;
                assignee_id?: string | null;
                owner_id?: string | null;
                chapter_id?: string | null;
                goal_id?: string | null;
                priority?: components["schemas"]["Priority"] | null;
                /** @description Has a text for it. */
                platform?: components["schemas"]["Platform"] | null;
                /** @description Name or id of a tag. */
                tag?: string | null;
                key?: string | null;
                /** @description Words of key, title or texts. */
                q?: string | null;
                due_before?: string | null;
                /** @description At this moment or later. */
                due_after?: string | null;
                /** @description At this moment or later. */
                scheduled_from?: string | null;
                /** @description Before this moment. */
                scheduled_to?: string | null;
                /** @description At this moment or later. */
                updated_since?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/zip": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPosts: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostsImport"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_ApprovalRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archivePost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unarchivePost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentPut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_AssignmentRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_AttachmentRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAttachment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reorderAttachments: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_AttachmentRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAttachment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAttachment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                resolved?: boolean | null;
                visibility?: components["schemas"]["CommentVisibility"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_CommentRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createComment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeComment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `not_your_comment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateComment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description Not allowed: `not_your_comment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveComment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenComment: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                post_id: string;
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query: {
                platform: components["schemas"]["Platform"];
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_AuditRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movePost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PreviewRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProvenance: {
        parameters: {
            query: {
                platform: components["schemas"]["Platform"];
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvenanceRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostPublications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PublicationRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PublicationRead_"];
                };
            };
            /** @description Conflict: `approval_missing`, `state_conflict`, `no_channel`, `channel_disabled`, `variant_missing`, `being_withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            /** @description Conflict: `post_empty`, `state_conflict`, `already_approved` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPost: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `nothing_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPostTags: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsPut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_VersionListed_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                number: number;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreVersion: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                post_id: string;
                number: number;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewAsked"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_PreviewRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Words of a name or a key. */
                q?: string | null;
                status?: components["schemas"]["ProjectStatus"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_ProjectRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unarchiveProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreProject: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                state?: components["schemas"]["PublicationState"] | null;
                channel_id?: string | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_PublicationRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDetail"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPublication: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationRead"];
                };
            };
            /** @description Conflict: `too_late` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPublication: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_sent`, `on_its_way` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_RoleRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRole: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRole: {
        parameters: {
            query?: {
                /** @description Who has the role gets this one: its name or its id. */
                replacement?: string | null;
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `role_in_use`, `service_account_role`, `one_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRole: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `service_account_role` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                status?: components["schemas"]["RunStatus"] | null;
                source_id?: string | null;
                post_id?: string | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_RunRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRun: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunRead"];
                };
            };
            /** @description Conflict: `source_not_ready`, `instruction_unheard` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Conflict: `run_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followRun: {
        parameters: {
            query?: {
                /** @description The same, for the first time. */
                after?: number;
            };
            header?: {
                /** @description Resume after this line. */
                "last-event-id"?: string | null;
            };
            path: {
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The run has ended and there is nothing new; do not come back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryRun: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Conflict: `run_not_retryable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRunLines: {
        parameters: {
            query?: {
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_RunLine_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                page?: components["schemas"]["ViewPage"] | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_SavedViewRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedView: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `not_the_owner` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSavedView: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            /** @description Not allowed: `not_the_owner` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverSavedView: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `owner_present` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_ScopeRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatsRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_ServiceAccountRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createServiceAccount: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceAccountCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `service_account_role`, `one_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeServiceAccount: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateServiceAccount: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceAccountUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `service_account_role`, `one_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSettings: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsRead"];
                };
            };
            /** @description Not allowed: `setting_locked`, `not_for_keys`, `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `one_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                state?: components["schemas"]["SourceState"] | null;
                kind?: components["schemas"]["SourceKind"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_SourceListed_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSource: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            /** @description Too large: `source_too_large`, `source_too_long` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type: `binary_source`, `unknown_source_kind` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSource: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSource: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSentences: {
        parameters: {
            query?: {
                /** @description Place in the source's text. */
                from_offset?: number | null;
                /** @description Place in the source's text. */
                to_offset?: number | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_SentenceRead_"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description The same, for the first time. */
                after?: number | null;
            };
            header?: {
                /** @description Resume after this event. */
                "last-event-id"?: string | null;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTable: {
        parameters: {
            query?: {
                /** @description Of text that is not UTF-8. */
                encoding?: string | null;
                /** @description Of a workbook the first sheet with such a heading. */
                having?: string[] | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        /** @description Or under its own media type: application/octet-stream, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv, text/plain, text/tab-separated-values. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_TagRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTag: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTag: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateTag: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeTag: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagMerge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrash: {
        parameters: {
            query?: {
                kind?: components["schemas"]["TrashKind"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_TrashedRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_EventKindRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                state?: components["schemas"]["WebhookState"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_WebhookRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                state?: components["schemas"]["DeliveryState"] | null;
                /** @description Rows per page; above 200 counts as that. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Order of the list. */
                sort?: string | null;
            };
            header?: never;
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOf_DeliveryRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableWebhook: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The ETag you read, such as `"3"` or, as some proxies hand it on, `W/"3"`; `*` matches any. */
                "if-match"?: string | null;
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description Conflict: `too_many_rotations` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendTestEvent: {
        parameters: {
            query?: {
                /** @description Do everything and keep nothing: the answer, or the refusal, is that of the change, and nothing in it is there afterwards, ids and secrets included. It has `Dry-Run: true`. */
                dry_run?: boolean;
            };
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            /** @description Conflict: `webhook_disabled` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_WorkflowRead_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRead"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                status?: components["schemas"]["WorkspaceStatus"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOf_WorkspaceListed_"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description Not allowed: `workspace_creation_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description New for each act, the same when it is asked again: within 24 hours the second answer is the first one, with `Idempotency-Replayed: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict`, `limit_reached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description A part fails. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Sign in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
