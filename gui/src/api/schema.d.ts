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
         * List the accounts one is a member of
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
         * Read an account one is a member of
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
         * List the accounts of this server
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
         * Choose a new password
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
         * Ask for another address
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
         * Mail a token that resets the password
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
         * Sign in with the one-time token that the server printed when it started
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
         * Sign in with e-mail address and password, and a code where the second factor is on
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
         * End this sign-in
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
         * Say who is asking, and which workspaces they belong to
         * @description Say who is asking, and which workspaces they belong to.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's name, time zone and language
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
         * Trade a refresh token for a new pair
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
         * Make an account and sign in
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
         * Mail the token again, where there is somebody to mail it to
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
         * Choose a new password by a mailed token
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
         * List the browsers and devices one is signed in on, the latest used first
         * @description List the browsers and devices one is signed in on, the latest used first.
         */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere but here
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
         * Sign out one browser or device
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
         * Say whether the second factor is on
         * @description Say whether the second factor is on.
         */
        get: operations["readTotp"];
        put?: never;
        /**
         * Make a secret for an authenticator app
         * @description Make a secret for an authenticator app; it counts once a code confirms it.
         */
        post: operations["beginTotp"];
        /**
         * Turn the second factor off, by password or code
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
         * Turn the second factor on
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
         * Replace the recovery codes, by password or code
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
         * Verify an address by the token that was mailed there
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
         * Join the workspace that a token was made for
         * @description Join the workspace that a token was made for.
         */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell who holds a token what it opens, before they sign in to take it
         * @description Tell who holds a token what it opens, before they sign in to take it.
         */
        post: operations["lookUpInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say who asks
         * @description Say who asks: a person with the workspaces they belong to, or a key with the one it opens.
         */
        get: operations["readAsker"];
        put?: never;
        post?: never;
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
         * Read a workspace one belongs to
         * @description Read a workspace one belongs to.
         */
        get: operations["readWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace whose name one typed
         * @description Delete a workspace whose name one typed.
         *
         *     Everybody is out at once. Until `delete_after` its owner can restore it; then it is gone.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Rename a workspace, move its time zone or its address
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
         * List the keys, the newest first
         * @description List the keys, the newest first; revoked ones stay to be seen.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key
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
         * Read one key, without its text
         * @description Read one key, without its text.
         */
        get: operations["readApiKey"];
        put?: never;
        post?: never;
        /**
         * End a key
         * @description End a key; its next use is refused.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Rename a key or move the networks it may be used from
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
         * List the stages in the order posts pass them
         * @description List the stages in the order posts pass them.
         */
        get: operations["listApprovalStages"];
        put?: never;
        /**
         * Add a stage
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
         * Read one stage
         * @description Read one stage.
         */
        get: operations["readApprovalStage"];
        put?: never;
        post?: never;
        /**
         * Remove a stage that no post waits at
         * @description Remove a stage that no post waits at.
         */
        delete: operations["removeApprovalStage"];
        options?: never;
        head?: never;
        /**
         * Rename or move a stage, or change who and how many decide
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
         * Bring one back from the trash, as it was and with all that hung on it
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
         * List the requests, newest first
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
         * Read one request with its decisions
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
         * Approve or reject
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
         * Archive a workspace
         * @description Archive a workspace: all of it stays readable, and every change is refused.
         */
        post: operations["archiveWorkspace"];
        /**
         * Bring an archived workspace back to work
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
         * List what happened, the latest first, field by field
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
         * Take the whole log along
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
         * Read up to which event the server proved the log, and when
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
         * Undo all that one request did, the last first, such as a change to many
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
         * Walk the hash chain
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
         * Undo one event
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
         * List the channels
         * @description List the channels.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Connect a place
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
         * Read one channel
         * @description Read one channel.
         */
        get: operations["readChannel"];
        put?: never;
        post?: never;
        /**
         * Disconnect a place
         * @description Disconnect a place; our own page and feeds are gone at once, other places keep theirs.
         */
        delete: operations["removeChannel"];
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable a channel, or publish another platform's variant on it
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
         * Bring one back from the trash, as it was and with all that hung on it
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
         * List the chapters by rank, each with its posts counted by status
         * @description List the chapters by rank, each with its posts counted by status.
         */
        get: operations["listChapters"];
        put?: never;
        /**
         * Add a chapter
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
         * Read one chapter
         * @description Read one chapter.
         */
        get: operations["readChapter"];
        put?: never;
        post?: never;
        /**
         * Remove a chapter that has no posts
         * @description Remove a chapter that has no posts.
         */
        delete: operations["removeChapter"];
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * Bring one back from the trash, as it was and with all that hung on it
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
         * Read what became of one message
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
         * Send a message again, with the same `webhook-id`, as a delivery of its own
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
         * List what this workspace may have so much of, how much of it there is, and who says so
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
         * List the files, the newest first
         * @description List the files, the newest first.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
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
         * Read how large files may be, what they may be, and how much room there is
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
         * Read what is known of a file
         * @description Read what is known of a file.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        /**
         * Remove a file that nothing shows
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
         * Download a file
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
         * List the goals, the newest first
         * @description List the goals, the newest first; or by `sort` created_at.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Set a goal
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
         * Read one goal
         * @description Read one goal.
         */
        get: operations["readGoal"];
        put?: never;
        post?: never;
        /**
         * Remove a goal that has no chapters
         * @description Remove a goal that has no chapters.
         */
        delete: operations["removeGoal"];
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * Bring one back from the trash, as it was and with all that hung on it
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
         * List the invites, by state when one is given
         * @description List the invites, by state when one is given.
         */
        get: operations["listInvites"];
        put?: never;
        /**
         * Keep a place for somebody
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
         * Invite everybody on a CSV list
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
         * Take an invite back
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
         * Mail an invite again and give it new days, as its inviter
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
         * List and search the members, sorted by `created_at` (when they joined), `name` or `role`
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
         * Do the same to many members
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
         * Read one member
         * @description Read one member.
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        /**
         * Let a member go
         * @description Let a member go; their next request is refused.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
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
         * Give what a member is responsible for to a successor, and remove them
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
         * Keep a member out from their next request on
         * @description Keep a member out from their next request on; what is theirs stays theirs.
         */
        post: operations["suspendMember"];
        /**
         * Let a suspended member in again, where there is a seat
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
         * Read one's own role and scopes here
         * @description Read one's own role and scopes here.
         */
        get: operations["readMembership"];
        put?: never;
        post?: never;
        /**
         * Leave a workspace
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
         * Make another person the owner
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
         * List who agents are asked to be
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
         * List the platforms and what each of them takes
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
         * List the posts with their tags, the latest change first
         * @description List the posts with their tags, the latest change first.
         *
         *     `sort` is one of -updated_at, updated_at, -created_at, created_at, rank (the board), due_at,
         *     scheduled_at (both with none last), -priority (urgent first), priority.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Begin a post
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
         * Archive, restore, assign, tag, date or discard up to 200 posts, each with its outcome
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
         * Take the posts of a list along, oldest first, with the filters of that list
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
         * Make posts of the rows of a file
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
         * Read one post with its texts
         * @description Read one post with its texts.
         */
        get: operations["readPost"];
        put?: never;
        post?: never;
        /**
         * Put a post in the trash
         * @description Put a post in the trash; its key is never used again.
         */
        delete: operations["discardPost"];
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * List everything that was ever asked and decided about a post, oldest first
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
         * Put a post away as it stands
         * @description Put a post away as it stands; while it is away nothing is decided and nothing goes out.
         */
        post: operations["archivePost"];
        /**
         * Bring a post back to where it stood, with its approvals and plans
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
         * Hand a post to a member or to nobody, with a word about it
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
         * List who handed a post to whom, the latest first
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
         * List a post's attachments in their order
         * @description List a post's attachments in their order.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Attach something by its address, which is written down and not fetched, or a file
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
         * Put all attachments of a post into this order
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
         * Read one attachment
         * @description Read one attachment.
         */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        /**
         * Take an attachment off a post
         * @description Take an attachment off a post.
         */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * List what is said about a post, oldest first
         * @description List what is said about a post, oldest first; guests see external comments only.
         *
         *     `resolved` takes whole threads. A removed comment that was answered keeps its place, without
         *     its words.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Say something about a post, or answer a comment
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
         * Read one comment
         * @description Read one comment.
         */
        get: operations["readComment"];
        put?: never;
        post?: never;
        /**
         * Take back one's own words
         * @description Take back one's own words; an admin may take back anybody's.
         */
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        /**
         * Change one's own words
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
         * Close the thread of a comment
         * @description Close the thread of a comment.
         */
        post: operations["resolveComment"];
        /**
         * Open the thread of a comment again
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
         * Compare two versions of a post word by word
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
         * Read the latest audit of a variant
         * @description Read the latest audit of a variant.
         */
        get: operations["readFindings"];
        put?: never;
        /**
         * Audit every variant as it stands now, such as after an edit
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
         * Put a post into a column, behind or before another post there, else at the end
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
         * Measure every text of a post as its platform does
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
         * Trace each sentence of a variant to the sentences of its source
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
         * List where a post went, goes or did not get
         * @description List where a post went, goes or did not get.
         */
        get: operations["listPostPublications"];
        put?: never;
        /**
         * Publish an approved post now or later
         * @description Publish an approved post now or later; asking twice publishes once.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/w/{workspace_id}/posts/{post_id}/publication/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you published an approved post yourself, and where it can be read
         * @description Say that you published an approved post yourself, and where it can be read.
         *
         *     For networks without a channel; the same address again is the same as once.
         */
        post: operations["markPostPublished"];
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
         * Bring a post back from the trash, with its approvals and plans
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
         * Submit a post as it is now
         * @description Submit a post as it is now; submitting it again unchanged answers the same request.
         */
        post: operations["submitPost"];
        /**
         * Take a submission back
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
         * Let a post carry exactly these tags
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
         * List the versions of a post, the newest first
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
         * Read what a post said in one version
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
         * Say again what an earlier version said, as a new version
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
         * Measure texts that are still being written
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
         * List the projects one sees, by key
         * @description List the projects one sees, by key; private ones of others are not among them.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Begin a project
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
         * Read one project
         * @description Read one project.
         */
        get: operations["readProject"];
        put?: never;
        post?: never;
        /**
         * Remove a project
         * @description Remove a project.
         */
        delete: operations["removeProject"];
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * Put a project aside
         * @description Put a project aside; it is read and changed as before, like a post in the archive.
         */
        post: operations["archiveProject"];
        /**
         * Take a project up again
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
         * Bring one back from the trash, as it was and with all that hung on it
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
         * List the ledger, newest first
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
         * Read one publication with exactly what goes out
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
         * Stop a publication that has not begun to go out
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
         * Take a post back from a channel, in all its words there
         * @description Take a post back from a channel, in all its words there.
         *
         *     From our own page and feeds it is gone with the answer; elsewhere it is `withdrawing` until
         *     the channel was asked, and `sent` again with a `problem` where the channel keeps it. What was
         *     published by hand is written down as taken back; nobody but you can take it away there.
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
         * List the roles with their scopes, how many members have them, and who may give them
         * @description List the roles with their scopes, how many members have them, and who may give them.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Make a role of scopes one holds oneself
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
         * Read one role of the workspace's own
         * @description Read one role of the workspace's own.
         */
        get: operations["readRole"];
        put?: never;
        post?: never;
        /**
         * Remove a role
         * @description Remove a role; whoever has it gets the replacement, which is needed while anybody does.
         */
        delete: operations["removeRole"];
        options?: never;
        head?: never;
        /**
         * Change a role
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
         * List the runs, the latest first
         * @description List the runs, the latest first.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Have a post written from a source, a text for each platform
         * @description Have a post written from a source, a text for each platform; it is told at `/events`.
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
         * Read a run with its steps so far
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
         * Stop a run
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
         * Follow a run live, from its first line to its end
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
         * Go on with a failed or cancelled run at the step it stopped in
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
         * Page through what the run told, in order
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
         * List one's own views and those that others share, by name
         * @description List one's own views and those that others share, by name.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Save the filters of a page
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
         * Read one view
         * @description Read one view.
         */
        get: operations["readSavedView"];
        put?: never;
        post?: never;
        /**
         * Remove a view of one's own
         * @description Remove a view of one's own; an admin may remove any that is shared.
         */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        /**
         * Change what was sent, of a view of one's own
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
         * Make a shared view one's own whose owner has left the workspace
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
         * List every scope in plain words, group by group
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
         * Read how many people are here, and how many there may be
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
         * List the service accounts, with who answers for each and whether it works
         * @description List the service accounts, with who answers for each and whether it works.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Make an agent or a service
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
         * Read one service account
         * @description Read one service account.
         */
        get: operations["readServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Let a service account go
         * @description Let a service account go; its keys open nothing from now on.
         */
        delete: operations["removeServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Rename it, give it another role, or have another person answer for it
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
         * Read what the workspace decided, and what its operator decided for it
         * @description Read what the workspace decided, and what its operator decided for it.
         */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what was sent
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
         * List the source material, the newest first
         * @description List the source material, the newest first; or by `sort` created_at.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Add a text, read at once, or a URL, whose `state` is fetching until its page is read
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
         * Read one source with its text
         * @description Read one source with its text.
         */
        get: operations["readSource"];
        put?: never;
        post?: never;
        /**
         * Remove a source that no post was made from
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
         * Bring a source back from the trash
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
         * List the sentences in order, all or those that reach into a window of the text
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
         * Follow the events of a workspace
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
         * Read an Excel workbook, or CSV or TSV in any encoding, as text that an import takes
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
         * List all tags by name, each with how many posts carry it
         * @description List all tags by name, each with how many posts carry it.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Add a tag
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
         * Read one tag
         * @description Read one tag.
         */
        get: operations["readTag"];
        put?: never;
        post?: never;
        /**
         * Remove a tag, from its posts as well
         * @description Remove a tag, from its posts as well.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        /**
         * Rename or recolour a tag, on all its posts
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
         * Give its posts the other tag and remove this one
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
         * List what one may bring back, the latest first
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
         * List every event an endpoint can hear of, and what its message says beside the subject
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
         * List the endpoints, by state when one is given
         * @description List the endpoints, by state when one is given.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make an endpoint
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
         * Read an endpoint
         * @description Read an endpoint.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint with its log
         * @description Delete an endpoint with its log; what was still to be sent is not.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change where it points and what it hears of
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
         * List the messages to an endpoint, the latest first, by state when one is given
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
         * Send to it again from now on
         * @description Send to it again from now on; what it missed can be replayed.
         */
        post: operations["enableWebhook"];
        /**
         * Send nothing to it until it is enabled again
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
         * Begin to sign with a new secret, shown once
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
         * Send a `webhook.test` message, whatever the endpoint's filters say
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
         * List the workflows that runs can follow, each in its newest version
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
         * Read a workflow with its steps
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
         * List the workspaces one belongs to, by status when one is given
         * @description List the workspaces one belongs to, by status when one is given.
         *
         *     One that is being deleted is shown to its owner, who can restore it until `delete_after`.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Make a workspace and own it
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
         * Take the deletion of a workspace back, as its owner
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
         * Answer as long as the process runs
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
         * Answer 200 when requests can be served, else 503
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
         * Return the figures of this process in the Prometheus text format
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
            /**
             * Token
             * @description What was mailed, or printed.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["AccountKind"];
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
             * @description What it is called.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             * @description Who created it.
             */
            created_by_id: string;
            /**
             * Expires At
             * @description When it stops working; null where it does not.
             */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Revoked At
             * @description When it was ended; null while it works.
             */
            revoked_at: string | null;
            /**
             * Scopes
             * @description What it may be used for.
             */
            scopes: string[];
            /**
             * Service Account Id
             * @description The service account that acts by it.
             */
            service_account_id: string | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             * @description Who created it.
             */
            created_by_id: string;
            /**
             * Expires At
             * @description When it stops working; null where it does not.
             */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Revoked At
             * @description When it was ended; null while it works.
             */
            revoked_at: string | null;
            /**
             * Scopes
             * @description What it may be used for.
             */
            scopes: string[];
            /**
             * Service Account Id
             * @description The service account that acts by it.
             */
            service_account_id: string | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * ApiKeyUpdate
         * @example {
         *       "allowed_cidrs": [
         *         "203.0.113.0/24"
         *       ],
         *       "name": "Website"
         *     }
         */
        ApiKeyUpdate: {
            /**
             * Allowed Cidrs
             * @description Networks it may be used from, as CIDR; anywhere when empty.
             */
            allowed_cidrs?: string[];
            /**
             * Name
             * @description What it is called.
             */
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
            /**
             * Key Max Days
             * @description How many days a key may last; null where it need not end.
             */
            key_max_days?: number | null;
            /**
             * Keys Allowed
             * @description Whether programs are let in by keys.
             */
            keys_allowed?: boolean;
            /**
             * Keys May Decide
             * @description Whether a key of a person may decide on approvals.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Decided At
             * @description When it was decided; null while it waits.
             */
            decided_at: string | null;
            /**
             * Decisions
             * @description What was decided so far, by whom.
             */
            decisions: components["schemas"]["DecisionRead"][];
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Post Key
             * @description The key of the post, such as `P-7`.
             */
            post_key: string;
            /**
             * Quorum
             * @description How many have to agree.
             */
            quorum: number;
            /** @description Why the caller may not decide on it; null where they may, and once it is over. */
            refusal: components["schemas"]["Refusal"] | null;
            /**
             * Requested By
             * @description Who asked for it.
             */
            requested_by: string | null;
            /**
             * Requested By Id
             * Format: uuid
             * @description Who asked for it.
             */
            requested_by_id: string;
            /**
             * Roles
             * @description Who may decide.
             */
            roles: components["schemas"]["Role"][];
            /**
             * Stage
             * @description Name of the stage.
             */
            stage: string;
            /**
             * Stage Id
             * Format: uuid
             * @description The stage it waits at, or passed.
             */
            stage_id: string;
            /** @description Where it stands. */
            state: components["schemas"]["RequestState"];
            /**
             * Title
             * @description What the post was called when it was submitted.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
            /**
             * Version Number
             * @description The version of the post that was submitted.
             */
            version_number: number;
            /**
             * Yes Count
             * @description How many people say yes whose yes counts by now.
             */
            yes_count: number;
        };
        /**
         * AskerRead
         * @description Who asks, by what, and where they may go.
         */
        AskerRead: {
            /** @description The key they act by; null for a sign-in. */
            key: components["schemas"]["ApiKeyRead"] | null;
            /** @description The person or service account that acts. */
            user: components["schemas"]["UserRead"];
            /**
             * Workspaces
             * @description The workspaces they belong to; for a key the one it opens.
             */
            workspaces: components["schemas"]["MyWorkspace"][];
        };
        /**
         * AssignmentPut
         * @example {
         *       "assignee_id": null,
         *       "note": "Please add the opening hours."
         *     }
         */
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
             * @description Who did it.
             */
            by_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * From Id
             * @description Who had it before.
             */
            from_id: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Note
             * @description What was said with it.
             */
            note: string | null;
            /**
             * To Id
             * @description Who has it now; null where nobody does.
             */
            to_id: string | null;
        };
        /** AttachedFile */
        AttachedFile: {
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Size Bytes
             * @description How large it is, in bytes.
             */
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
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Url
             * @description A whole address, with https://.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /** @description The file that it is; its content is at `…/files/{id}/content`. */
            file: components["schemas"]["AttachedFile"] | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * @description Of which kind it is.
             * @default link
             */
            kind?: components["schemas"]["AttachmentKind"];
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Rank
             * @description Its place in the order.
             */
            rank: number;
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Url
             * @description Null where it is a file.
             */
            url?: string | null;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * AttachmentUpdate
         * @example {
         *       "title": "How the oven was built"
         *     }
         */
        AttachmentUpdate: {
            /**
             * Alt Text
             * @description What it shows, for those who do not see it.
             */
            alt_text?: string | null;
            /** @description Of which kind it is. */
            kind?: components["schemas"]["AttachmentKind"];
            /**
             * Title
             * @description What people call it.
             */
            title?: string;
            /**
             * Url
             * @description A whole address, with https://.
             */
            url?: string;
        };
        /**
         * AuditRead
         * @description How a variant scored, 0 to 100, and what was found.
         */
        AuditRead: {
            /**
             * Content Hash
             * @description SHA-256 of title and texts; an approval holds for this hash alone.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Current
             * @description Whether the post still is what was audited.
             */
            current: boolean;
            /**
             * Dimensions
             * @description What was measured, each from 0 to 100.
             */
            dimensions: {
                [key: string]: number;
            };
            /**
             * Findings
             * @description Each place that was found wanting.
             */
            findings: components["schemas"]["FindingRead"][];
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Overall
             * @description From 0 to 100, what the findings leave.
             */
            overall: number;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Run Id
             * @description The run that made it; null where a person did.
             */
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
            /**
             * Verify Nightly
             * @description Whether the log is proved every night.
             */
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
            /**
             * Count
             * @description How many there are.
             */
            count: number;
            /** @description What becomes of them. */
            disposition: components["schemas"]["Disposition"];
            /** @description Of which kind it is. */
            kind: components["schemas"]["Belongings"];
        };
        /**
         * BulkAction
         * @enum {string}
         */
        BulkAction: "archive" | "restore" | "assign" | "tag" | "set_due" | "discard";
        /** ChannelCreate */
        ChannelCreate: {
            /** @description Of which kind it is. */
            kind: components["schemas"]["ChannelKind"];
            /**
             * Name
             * @description What it is called.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["ChannelKind"];
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /** @description Where it stands. */
            state: components["schemas"]["ChannelState"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * ChannelState
         * @enum {string}
         */
        ChannelState: "active" | "disabled";
        /**
         * ChannelUpdate
         * @example {
         *       "name": "Our page"
         *     }
         */
        ChannelUpdate: {
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /** @description The platform it is written for. */
            platform?: components["schemas"]["Platform"];
            /** @description Where it stands. */
            state?: components["schemas"]["ChannelState"];
        };
        /**
         * ChapterCreate
         * @example {
         *       "brief": "What time does to dough.",
         *       "title": "Why sourdough"
         *     }
         */
        ChapterCreate: {
            /**
             * Brief
             * @description What it should be about.
             */
            brief?: string | null;
            /**
             * Goal Id
             * @description The goal it serves.
             */
            goal_id?: string | null;
            /**
             * Rank
             * @description Place among the chapters; smaller comes first.
             * @default 0
             */
            rank?: number;
            /**
             * Title
             * @description What people call it.
             * @example The new oven
             */
            title: string;
        };
        /** ChapterRead */
        ChapterRead: {
            /**
             * Brief
             * @description What it should be about.
             */
            brief?: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Goal Id
             * @description The goal it serves.
             */
            goal_id?: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * ChapterUpdate
         * @example {
         *       "brief": "What time does to dough.",
         *       "title": "Why we wait"
         *     }
         */
        ChapterUpdate: {
            /**
             * Brief
             * @description What it should be about.
             */
            brief?: string | null;
            /**
             * Goal Id
             * @description The goal it serves.
             */
            goal_id?: string | null;
            /**
             * Rank
             * @description Its place in the order.
             */
            rank?: number;
            /**
             * Title
             * @description What people call it.
             */
            title?: string;
        };
        /** Code */
        Code: {
            /**
             * Code
             * @description Six digits from the authenticator app, or a recovery code.
             * @example 123456
             */
            code: string;
        };
        /**
         * CommentCreate
         * @example {
         *       "body": "Could the second sentence be shorter?",
         *       "visibility": "internal"
         *     }
         */
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
            /** @description The words it is about; null where it is about all. */
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
             * @description Who wrote it.
             */
            author_id: string;
            /**
             * Body
             * @description The words themselves.
             */
            body: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Edited At
             * @description When its words were last changed; null while they are the first.
             */
            edited_at: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Mentions
             * @description Who is named in it.
             */
            mentions: string[];
            /**
             * Parent Id
             * @description The beginning of its thread; null: it is one.
             */
            parent_id: string | null;
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Removed At
             * @description Set: only its place is left.
             */
            removed_at: string | null;
            /**
             * Resolved At
             * @description When the thread was closed; null while it is open.
             */
            resolved_at: string | null;
            /**
             * Resolved By Id
             * @description Who closed it.
             */
            resolved_by_id: string | null;
            /** @description The words it is about; null where it is about all. */
            span: components["schemas"]["SpanRead"] | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
            /** @description Who sees it. */
            visibility: components["schemas"]["CommentVisibility"];
        };
        /**
         * CommentUpdate
         * @example {
         *       "body": "Could both sentences be shorter?"
         *     }
         */
        CommentUpdate: {
            /**
             * Body
             * @description The words themselves.
             */
            body: string;
        };
        /**
         * CommentVisibility
         * @description Who reads a comment: the workspace alone, or its guests and clients as well.
         * @enum {string}
         */
        CommentVisibility: "internal" | "external";
        /** PostPage */
        CountedPageOf_PostListed_: {
            /**
             * Count
             * @description With `count=true`: rows of the whole list, at most 10,000.
             */
            count?: number | null;
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PostListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /**
         * DecisionCreate
         * @example {
         *       "feedback": "Good to go.",
         *       "verdict": "approved"
         *     }
         */
        DecisionCreate: {
            /**
             * Feedback
             * @description What should be different; a rejection needs it.
             */
            feedback?: string | null;
            /** @description What was decided. */
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
             * @description Who did it.
             */
            by_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /** @description The way it was said. */
            door: components["schemas"]["Door"];
            /**
             * Feedback
             * @description What was said about it.
             */
            feedback: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
             * @description The approval that was decided on.
             */
            request_id: string;
            /** @description What was decided. */
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
            /**
             * Attempted At
             * @description When it was last tried.
             */
            attempted_at: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Duration Ms
             * @description How long the last try took.
             */
            duration_ms: number | null;
            /**
             * Event Id
             * Format: uuid
             * @description The event it tells of.
             */
            event_id: string;
            /**
             * Event Type
             * @description What happened, such as `post.approved`.
             * @example post.updated
             */
            event_type: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /** @description Where it stands. */
            state: components["schemas"]["DeliveryState"];
            /**
             * Status
             * @description HTTP status of the latest answer.
             */
            status: number | null;
            /**
             * Webhook Id
             * Format: uuid
             * @description The endpoint it went to.
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
             * @description Whether these words are in both, only in the newer, or only in the older.
             * @enum {string}
             */
            op: "equal" | "delete" | "insert";
            /**
             * Text
             * @description The words themselves.
             */
            text: string;
        };
        /**
         * DiffRead
         * @description What changed between two versions, word by word.
         */
        DiffRead: {
            /**
             * From Number
             * @description The earlier version.
             */
            from_number: number;
            /**
             * Title
             * @description The words of both titles, in order.
             */
            title: components["schemas"]["DiffOp"][];
            /**
             * To Number
             * @description The later version.
             */
            to_number: number;
            /**
             * Variants
             * @description The texts, one for each platform.
             */
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
             * @description An address that mail reaches.
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
            /** @description What there may be so much of. */
            entitlement: components["schemas"]["Entitlement"];
            /**
             * Limit
             * @description How much there may be; null when any number.
             */
            limit: number | null;
            /** @description Who decided it. */
            source: components["schemas"]["Source"];
            /**
             * Used
             * @description How much of it is used.
             */
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
            /** @description What it is about. */
            subject: components["schemas"]["HeardSubject"];
            /**
             * Type
             * @description What happened, as messages call it.
             * @example post.created
             */
            type: string;
        };
        /**
         * EventRead
         * @description A recorded fact: who did what to what, through which door.
         */
        EventRead: {
            /**
             * Actor Id
             * @description Who did it; null where the server did by itself.
             */
            actor_id: string | null;
            /**
             * Actor Name
             * @description What they are called now.
             */
            actor_name: string | null;
            /**
             * Changes
             * @description Field by field, what was there before and after.
             */
            changes: components["schemas"]["FieldChange"][];
            /**
             * Data
             * @description What the event adds to its subject.
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * Door
             * @description The way the caller came in.
             */
            door: string;
            /**
             * Hash
             * @description SHA-256 of this event and of the hash before it.
             */
            hash: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Occurred At
             * Format: date-time
             * @description When it happened, in UTC.
             */
            occurred_at: string;
            /**
             * On Behalf Of Id
             * @description Who answers for the service account that acted.
             */
            on_behalf_of_id: string | null;
            /**
             * On Behalf Of Name
             * @description What they are called now.
             */
            on_behalf_of_name: string | null;
            /**
             * Prev Hash
             * @description The hash of the event before it.
             */
            prev_hash: string;
            /**
             * Request Id
             * @description The request in which it happened, as in `X-Request-Id`.
             */
            request_id: string | null;
            /**
             * Run Id
             * @description The run that made it; null where a person did.
             */
            run_id: string | null;
            /**
             * Seq
             * @description Gap-free per workspace, in commit order.
             */
            seq: number;
            /**
             * Subject Id
             * Format: uuid
             * @description What it is about.
             */
            subject_id: string;
            /**
             * Subject Type
             * @description The kind of thing it is about.
             */
            subject_type: string;
            /**
             * Type
             * @description What happened.
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
            /**
             * Max Length
             * @description How many characters it takes.
             */
            max_length: number;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
        };
        /**
         * FieldChange
         * @description One field that changed.
         */
        FieldChange: {
            /**
             * Field
             * @description The name of the field.
             */
            field: string;
            /**
             * New
             * @description The value after it.
             */
            new: unknown;
            /**
             * Old
             * @description The value before it.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Size Bytes
             * @description How large it is, in bytes.
             */
            size_bytes: number;
            /**
             * Uploaded By Id
             * Format: uuid
             * @description Who uploaded it.
             */
            uploaded_by_id: string;
        };
        /**
         * FindingRead
         * @description A remark on `body[start:end]` of a variant.
         */
        FindingRead: {
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /**
             * Message
             * @description What is wrong, in a sentence.
             */
            message: string;
            /**
             * Rule
             * @description The rule that found it.
             */
            rule: string;
            /** @description How much it matters. */
            severity: components["schemas"]["Severity"];
            /**
             * Start
             * @description Where it begins in the text, as a count of characters.
             */
            start: number;
            /**
             * Suggestion
             * @description What could stand there instead.
             */
            suggestion: string | null;
        };
        /**
         * GoalCreate
         * @example {
         *       "due_at": "2027-03-01T09:00:00Z",
         *       "metric": "Sign-ups",
         *       "target": 24,
         *       "title": "Fill the baking class"
         *     }
         */
        GoalCreate: {
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Metric
             * @description What is counted to see whether it was reached.
             * @example Loaves sold
             */
            metric?: string | null;
            /**
             * Owner Id
             * @description Who answers for it.
             */
            owner_id?: string | null;
            /**
             * Target
             * @description How much of it is wanted.
             */
            target?: number | null;
            /**
             * Title
             * @description What people call it.
             * @example Sell out on Sundays
             */
            title: string;
        };
        /** GoalRead */
        GoalRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * GoalUpdate
         * @example {
         *       "target": 30
         *     }
         */
        GoalUpdate: {
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Metric
             * @description What is counted to see whether it was reached.
             */
            metric?: string | null;
            /**
             * Owner Id
             * @description Who answers for it.
             */
            owner_id?: string | null;
            /**
             * Target
             * @description How much of it is wanted.
             */
            target?: number | null;
            /**
             * Title
             * @description What people call it.
             */
            title?: string;
        };
        /** Handover */
        Handover: {
            /**
             * Dry Run
             * @description Whether it is only said what would happen.
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
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string;
            /**
             * Field
             * @description The name of the field.
             */
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
            /**
             * Applied
             * @description Whether anything was stored.
             */
            applied: boolean;
            /**
             * Dry Run
             * @description Whether it is only said what would happen.
             */
            dry_run: boolean;
            /**
             * Duplicates
             * @description Rows known by their id, left alone.
             */
            duplicates: number;
            /**
             * Invalid
             * @description How many rows cannot be taken.
             */
            invalid: number;
            /**
             * New
             * @description How many rows are new.
             */
            new: number;
            /**
             * Rows
             * @description Row by row, in the order of the file.
             */
            rows: components["schemas"]["ImportRow"][];
            /**
             * Unknown Columns
             * @description Columns that were left out: no post has them.
             */
            unknown_columns: string[];
        };
        /** ImportRow */
        ImportRow: {
            /**
             * Errors
             * @description Every place that is wrong.
             */
            errors: components["schemas"]["ImportFault"][];
            /**
             * Key
             * @description The key of the post that was made of it.
             */
            key: string | null;
            /**
             * Notes
             * @description What was not taken over.
             */
            notes: string[];
            /** @description What becomes of it. */
            outcome: components["schemas"]["Outcome"];
            /**
             * Post Id
             * @description The post it belongs to.
             */
            post_id: string | null;
            /**
             * Row
             * @description From 1, without the line of column names.
             */
            row: number;
            /**
             * Title
             * @description What people call it.
             */
            title: string | null;
        };
        /**
         * Input
         * @description Something the person who starts a run says.
         */
        Input: {
            /**
             * Required
             * @description Whether it has to be given.
             * @default false
             */
            required?: boolean;
        };
        /**
         * InviteCreate
         * @example {
         *       "email": "mara@example.org",
         *       "role": "viewer"
         *     }
         */
        InviteCreate: {
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id?: string | null;
            /**
             * Email
             * @description An address that mail reaches.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id: string | null;
            /**
             * Email
             * @description An address that mail reaches.
             */
            email: string;
            /**
             * Expires At
             * Format: date-time
             * @description When it stops working; null where it does not.
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Invited By Id
             * Format: uuid
             * @description Who asked them in.
             */
            invited_by_id: string;
            /** @description A built-in role. */
            role: components["schemas"]["Role"];
            /** @description Where it stands. */
            state: components["schemas"]["InviteState"];
            /**
             * Token
             * @description Shown once, where no mail server is set; otherwise it goes by mail only.
             */
            token: string | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /** InviteList */
        InviteList: {
            /**
             * Csv
             * @description The list itself, its headings in the first line.
             * @example email,role
             *     ben@example.org,viewer
             */
            csv: string;
            /**
             * Dry Run
             * @description Whether it is only said what would happen.
             * @default true
             */
            dry_run?: boolean;
            /**
             * Skip Invalid
             * @description Whether good rows are taken while others are wrong.
             * @default false
             */
            skip_invalid?: boolean;
        };
        /**
         * InviteOffer
         * @description What somebody is invited to, for who holds the token.
         */
        InviteOffer: {
            /**
             * Email
             * @description The address that is invited; no other can take it.
             */
            email: string;
            /**
             * Expires At
             * Format: date-time
             * @description When it stops working; null where it does not.
             */
            expires_at: string;
            /**
             * Inviter
             * @description Name of whoever invites.
             * @example Ann Baker
             */
            inviter: string;
            /** @description A built-in role. */
            role: components["schemas"]["Role"];
            /**
             * Role Description
             * @description What the role may do, in a sentence.
             */
            role_description: string;
            /**
             * Role Name
             * @description A custom role's own name, or that of the built-in one.
             */
            role_name: string;
            /**
             * Workspace
             * @description Name of the workspace.
             * @example Blue Door Bakery
             */
            workspace: string;
        };
        /** InviteOutcome */
        InviteOutcome: {
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string | null;
            /**
             * Email
             * @description An address that mail reaches.
             */
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
            /**
             * Role
             * @description A built-in role.
             */
            role: string | null;
        };
        /** InviteRead */
        InviteRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id: string | null;
            /**
             * Email
             * @description An address that mail reaches.
             */
            email: string;
            /**
             * Expires At
             * Format: date-time
             * @description When it stops working; null where it does not.
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Invited By Id
             * Format: uuid
             * @description Who asked them in.
             */
            invited_by_id: string;
            /** @description A built-in role. */
            role: components["schemas"]["Role"];
            /** @description Where it stands. */
            state: components["schemas"]["InviteState"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description A built-in role. */
            role: components["schemas"]["Role"];
            /**
             * Workspace Id
             * Format: uuid
             * @description The workspace.
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
        Line: "run.queued" | "run.started" | "run.step_started" | "run.step_finished" | "run.cancel_requested" | "run.succeeded" | "run.failed" | "run.cancelled";
        /** Link */
        Link: {
            /**
             * Token
             * @description The token of a one-time sign-in link.
             */
            token: string;
        };
        /** ApprovalList */
        ListOf_ApprovalRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ApprovalRead"][];
        };
        /** AttachmentList */
        ListOf_AttachmentRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["AttachmentRead"][];
        };
        /** AuditList */
        ListOf_AuditRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["AuditRead"][];
        };
        /** BelongingsList */
        ListOf_BelongingsRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["BelongingsRead"][];
        };
        /** EntitlementList */
        ListOf_EntitlementRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["EntitlementRead"][];
        };
        /** EventKindList */
        ListOf_EventKindRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["EventKindRead"][];
        };
        /** InviteOutcomeList */
        ListOf_InviteOutcome_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["InviteOutcome"][];
        };
        /** MemberOutcomeList */
        ListOf_MemberOutcome_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["MemberOutcome"][];
        };
        /** OwnAccountList */
        ListOf_OwnAccountRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["OwnAccountRead"][];
        };
        /** PersonaList */
        ListOf_PersonaRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PersonaRead"][];
        };
        /** PlatformList */
        ListOf_PlatformRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PlatformRead"][];
        };
        /** PostOutcomeList */
        ListOf_PostOutcome_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PostOutcome"][];
        };
        /** PreviewList */
        ListOf_PreviewRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PreviewRead"][];
        };
        /** PublicationList */
        ListOf_PublicationRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PublicationRead"][];
        };
        /** RoleList */
        ListOf_RoleRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["RoleRead"][];
        };
        /** SavedViewList */
        ListOf_SavedViewRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["SavedViewRead"][];
        };
        /** ScopeList */
        ListOf_ScopeRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ScopeRead"][];
        };
        /** ServiceAccountList */
        ListOf_ServiceAccountRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ServiceAccountRead"][];
        };
        /** StageList */
        ListOf_StageRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["StageRead"][];
        };
        /** TagList */
        ListOf_TagRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["TagRead"][];
        };
        /** UndoneList */
        ListOf_UndoneRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["UndoneRead"][];
        };
        /** WorkflowList */
        ListOf_WorkflowRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["WorkflowRead"][];
        };
        /** WorkspaceList */
        ListOf_WorkspaceListed_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["WorkspaceListed"][];
        };
        /**
         * Live
         * @description The process answers.
         */
        Live: {
            /**
             * Status
             * @description Always `alive`.
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
             * @description An address that mail reaches.
             * @example ann@example.org
             */
            email: string;
            /**
             * Password
             * @description A password, 10 to 200 characters.
             * @example correct horse battery
             */
            password: string;
        };
        /** Mailbox */
        Mailbox: {
            /**
             * Email
             * @description An address that mail reaches.
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
            /**
             * Email Verified
             * @description Whether the address is verified.
             */
            email_verified: boolean;
            /**
             * Sign In Id
             * Format: uuid
             * @description The sign-in this was asked with.
             */
            sign_in_id: string;
            /**
             * Totp Enabled
             * @description Whether the second factor is on.
             */
            totp_enabled: boolean;
            /** @description The person. */
            user: components["schemas"]["UserRead"];
            /**
             * Workspaces
             * @description The workspaces they belong to.
             */
            workspaces: components["schemas"]["MyWorkspace"][];
        };
        /** MemberOutcome */
        MemberOutcome: {
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string | null;
            /**
             * Full Name
             * @description What people are called.
             */
            full_name: string | null;
            /**
             * Outcome
             * @description `ok`, or the code of what forbids it.
             */
            outcome: string;
            /**
             * User Id
             * Format: uuid
             * @description The person.
             */
            user_id: string;
        };
        /** MemberRead */
        MemberRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id: string | null;
            /**
             * Email
             * @description An address that mail reaches.
             */
            email: string | null;
            /**
             * Email Verified At
             * @description When they verified the address; until then anybody may have given it.
             */
            email_verified_at: string | null;
            /**
             * Full Name
             * @description What people are called.
             */
            full_name: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["UserKind"] | null;
            /** @description A built-in role. */
            role: components["schemas"]["Role"];
            /** @description Where it stands. */
            status: components["schemas"]["MembershipStatus"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * User Id
             * Format: uuid
             * @description The person.
             */
            user_id: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
            /**
             * @description What people are invited as when nothing else is said.
             * @enum {string}
             */
            default_invite_role?: "admin" | "editor" | "member" | "viewer" | "guest";
            /**
             * Invite Days
             * @description How many days an invite holds.
             */
            invite_days?: number;
            /** @description Who may invite. */
            inviters?: components["schemas"]["Inviters"];
        };
        /** MembersChange */
        MembersChange: {
            /** @description What is done to each of them. */
            action: components["schemas"]["Action"];
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id?: string | null;
            /**
             * Dry Run
             * @description Whether it is only said what would happen.
             * @default true
             */
            dry_run?: boolean;
            /** @description Either role is needed to change roles, only then. */
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
            /**
             * User Ids
             * @description Which members, each once.
             */
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
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id: string | null;
            /** @description The built-in role, or the one a custom role stands on. */
            role: components["schemas"]["Role"];
            /**
             * Scopes
             * @description All that one may do here.
             */
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What the workspace is called.
             */
            name: string;
            /**
             * Role
             * @description A built-in role.
             */
            role: string;
            /**
             * Slug
             * @description Its name in addresses.
             */
            slug: string;
            /**
             * Status
             * @description Where it stands.
             */
            status: string;
            /**
             * Timezone
             * @description An IANA time zone, such as `Europe/Berlin`.
             */
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
            /**
             * Author
             * @description Who it is published as.
             */
            author: string;
            /**
             * Body
             * @description The words themselves.
             */
            body: string;
            /**
             * Language
             * @description The language it is written in, as a BCP 47 tag.
             */
            language: string;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Tags
             * @description The tags it carries, by name.
             */
            tags: string[];
            /**
             * Title
             * @description What people call it.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["AccountKind"];
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /** @description What the caller is there. */
            role: components["schemas"]["AccountRole"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /** AccountPage */
        PageOf_AccountRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["AccountRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** ApiKeyPage */
        PageOf_ApiKeyRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ApiKeyRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** ApprovalPage */
        PageOf_ApprovalRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ApprovalRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** AssignmentPage */
        PageOf_AssignmentRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["AssignmentRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** ChannelPage */
        PageOf_ChannelRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ChannelRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** ChapterPage */
        PageOf_ChapterRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ChapterRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** CommentPage */
        PageOf_CommentRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["CommentRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** DeliveryPage */
        PageOf_DeliveryRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["DeliveryRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** EventPage */
        PageOf_EventRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["EventRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** FilePage */
        PageOf_FileRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["FileRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** GoalPage */
        PageOf_GoalRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["GoalRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** InvitePage */
        PageOf_InviteRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["InviteRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** MemberPage */
        PageOf_MemberRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["MemberRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** ProjectPage */
        PageOf_ProjectRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["ProjectRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** PublicationPage */
        PageOf_PublicationRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["PublicationRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** RunLinePage */
        PageOf_RunLine_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["RunLine"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** RunPage */
        PageOf_RunRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["RunRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** SentencePage */
        PageOf_SentenceRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["SentenceRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** SignInPage */
        PageOf_SignInRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["SignInRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** SourcePage */
        PageOf_SourceListed_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["SourceListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** TrashedPage */
        PageOf_TrashedRead_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["TrashedRead"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** VersionPage */
        PageOf_VersionListed_: {
            /**
             * Items
             * @description The rows.
             */
            items: components["schemas"]["VersionListed"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` to get the next page; null on the last one.
             */
            next_cursor?: string | null;
        };
        /** WebhookPage */
        PageOf_WebhookRead_: {
            /**
             * Items
             * @description The rows.
             */
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
            /**
             * Description
             * @description What it is for.
             */
            description: string;
            /**
             * Key
             * @description Its name in a workflow.
             */
            key: string;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Version
             * @description The version of what it is told.
             */
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
            /**
             * Max Bytes
             * @description How large a text may be in bytes; null where characters count.
             */
            max_bytes: number | null;
            /**
             * Max Hashtags
             * @description How many hashtags readers bear.
             */
            max_hashtags: number;
            /**
             * Max Length
             * @description How many characters it takes.
             */
            max_length: number;
            /**
             * Max Links
             * @description How many links it takes.
             */
            max_links: number;
            /**
             * Max Media
             * @description How many pictures it takes.
             */
            max_media: number;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
        };
        /**
         * PostCreate
         * @example {
         *       "due_at": "2027-02-01T09:00:00Z",
         *       "priority": "high",
         *       "title": "The oven is lit at four",
         *       "variants": {
         *         "linkedin": {
         *           "body": "Our day begins at four, when nobody asks us anything."
         *         }
         *       }
         *     }
         */
        PostCreate: {
            /**
             * Assignee Id
             * @description Who works on it now.
             */
            assignee_id?: string | null;
            /**
             * Chapter Id
             * @description The chapter it belongs to.
             */
            chapter_id?: string | null;
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Estimated Hours
             * @description How long it is thought to take.
             */
            estimated_hours?: number | null;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /**
             * @description How much it presses.
             * @default normal
             */
            priority?: components["schemas"]["Priority"];
            /**
             * Source Id
             * @description The material it is made from.
             */
            source_id?: string | null;
            /**
             * Status
             * @description Where it stands.
             * @default draft
             * @enum {string}
             */
            status?: "idea" | "draft";
            /**
             * Title
             * @description What people call it.
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
            /**
             * Chapter Id
             * @description The chapter it belongs to.
             */
            chapter_id?: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Estimated Hours
             * @description How long it is thought to take.
             */
            estimated_hours?: number | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Key
             * @description What people call it, short and never used again.
             */
            key: string;
            /**
             * Owner Id
             * @description The person who answers for it.
             */
            owner_id?: string | null;
            /**
             * Platforms
             * @description Whom it has texts for.
             */
            platforms: components["schemas"]["Platform"][];
            /**
             * @description How much it presses.
             * @default normal
             */
            priority?: components["schemas"]["Priority"];
            /**
             * Published At
             * @description When it first went out.
             */
            published_at: string | null;
            /**
             * Rank
             * @description Place on the board; smaller comes first.
             */
            rank: string;
            /**
             * Scheduled At
             * @description When it is planned to go out.
             */
            scheduled_at: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["PostStatus"];
            /**
             * Tags
             * @description The tags it carries.
             */
            tags: components["schemas"]["TagCarried"][];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
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
             * @description Who wrote it.
             */
            author_id: string;
            /**
             * Chapter Id
             * @description The chapter it belongs to.
             */
            chapter_id?: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Estimated Hours
             * @description How long it is thought to take.
             */
            estimated_hours?: number | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Key
             * @description What people call it, short and never used again.
             */
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
            /**
             * Platforms
             * @description Whom it has texts for.
             */
            platforms: components["schemas"]["Platform"][];
            /**
             * @description How much it presses.
             * @default normal
             */
            priority?: components["schemas"]["Priority"];
            /**
             * Published At
             * @description When it first went out.
             */
            published_at: string | null;
            /**
             * Rank
             * @description Place on the board; smaller comes first.
             */
            rank: string;
            /**
             * Run Id
             * @description The run that made it; null where a person did.
             */
            run_id: string | null;
            /**
             * Scheduled At
             * @description When it is planned to go out.
             */
            scheduled_at: string | null;
            /**
             * Source Id
             * @description The source it was written from.
             */
            source_id: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["PostStatus"];
            /**
             * Tags
             * @description The tags it carries.
             */
            tags: components["schemas"]["TagCarried"][];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Variants
             * @description The texts, one for each platform.
             */
            variants: components["schemas"]["VariantRead"][];
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * PostStatus
         * @description Where a post stands on its way out.
         * @enum {string}
         */
        PostStatus: "idea" | "draft" | "review" | "approved" | "scheduled" | "published" | "failed" | "archived";
        /**
         * PostUpdate
         * @example {
         *       "summary": "Half an hour earlier",
         *       "title": "The oven is lit at half past three",
         *       "variants": {
         *         "linkedin": {
         *           "body": "Our day begins at half past three."
         *         }
         *       }
         *     }
         */
        PostUpdate: {
            /**
             * Assignee Id
             * @description Who works on it.
             */
            assignee_id?: string | null;
            /**
             * Chapter Id
             * @description The chapter it belongs to.
             */
            chapter_id?: string | null;
            /**
             * Due At
             * @description When it should be done.
             */
            due_at?: string | null;
            /**
             * Estimated Hours
             * @description How long it is thought to take.
             */
            estimated_hours?: number | null;
            /**
             * Owner Id
             * @description Who answers for it.
             */
            owner_id?: string | null;
            /** @description How much it presses. */
            priority?: components["schemas"]["Priority"];
            /**
             * Status
             * @description Where it stands.
             * @enum {string}
             */
            status?: "idea" | "draft";
            /**
             * Summary
             * @description What this change is about, for the list of versions.
             */
            summary?: string;
            /**
             * Title
             * @description What people call it.
             */
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
            /** @description What is done to each of them. */
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
            /**
             * Ids
             * @description The posts, each once.
             */
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
            /** @description What the content is written in. */
            format: components["schemas"]["ImportFormat"];
        };
        /**
         * PreviewAsked
         * @example {
         *       "variants": {
         *         "x": "The oven is lit at four. #bread"
         *       }
         *     }
         */
        PreviewAsked: {
            /**
             * Variants
             * @description The texts, one for each platform.
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
            /**
             * Hashtags
             * @description The hashtags in the text.
             */
            hashtags: string[];
            /**
             * Limit
             * @description How many characters the platform takes.
             */
            limit: number;
            /**
             * Links
             * @description The addresses in the text.
             */
            links: string[];
            /**
             * Over
             * @description Whether it is longer than the platform takes.
             */
            over: boolean;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Remaining
             * @description Negative when the text is too long.
             */
            remaining: number;
            /**
             * Used
             * @description How much of it is used.
             */
            used: number;
            /**
             * Warnings
             * @description What the platform, or readers, would mind.
             */
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
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string;
            /**
             * Errors
             * @description Every place that is wrong.
             */
            errors: components["schemas"]["ProblemFault"][];
            /**
             * Instance
             * @description The address that was asked.
             */
            instance: string;
            /**
             * Request Id
             * @description The request in which it happened, as in `X-Request-Id`.
             */
            request_id: string;
            /**
             * Status
             * @description The HTTP status.
             */
            status: number;
            /**
             * Title
             * @description The status in words.
             */
            title: string;
            /**
             * Type
             * @description Where the documentation tells of this code.
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ProblemFault
         * @description One wrong place in the request.
         */
        ProblemFault: {
            /**
             * Code
             * @description Stable; switch on this, never on the text.
             */
            code: string;
            /**
             * Detail
             * @description The same in a sentence for people.
             */
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
             * @description What it is for.
             * @default
             */
            description?: string;
            /**
             * Key
             * @description Stays for ever.
             * @example WEB
             */
            key: string;
            /**
             * Lead Id
             * @description Who leads it.
             */
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
             * @description What it is called.
             * @example New website
             */
            name: string;
            /**
             * Repositories
             * @description Where its code is.
             * @default []
             */
            repositories?: components["schemas"]["Repository"][];
            /**
             * @description Who sees it.
             * @default open
             */
            visibility?: components["schemas"]["ProjectVisibility"];
        };
        /** ProjectRead */
        ProjectRead: {
            /**
             * Archived At
             * @description When it was put aside; null while it is worked on.
             */
            archived_at: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Description
             * @description What it is for.
             */
            description: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Key
             * @description What people call it, short and never used again.
             */
            key: string;
            /**
             * Lead Id
             * @description Who leads it.
             */
            lead_id: string | null;
            /**
             * Member Ids
             * @description Who belongs to it.
             */
            member_ids: string[];
            /**
             * Metadata
             * @description Whatever else you want to keep with it.
             */
            metadata: {
                [key: string]: unknown;
            };
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Repositories
             * @description Where its code is.
             */
            repositories: components["schemas"]["RepositoryRead"][];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
            /** @description Who sees it. */
            visibility: components["schemas"]["ProjectVisibility"];
        };
        /**
         * ProjectStatus
         * @enum {string}
         */
        ProjectStatus: "active" | "archived";
        /**
         * ProjectUpdate
         * @example {
         *       "description": "Everything for the new season.",
         *       "name": "Spring campaign"
         *     }
         */
        ProjectUpdate: {
            /**
             * Description
             * @description What it is for.
             */
            description?: string;
            /**
             * Lead Id
             * @description Who leads it.
             */
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
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /**
             * Repositories
             * @description Where its code is.
             */
            repositories?: components["schemas"]["Repository"][];
            /** @description Who sees it. */
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
            /**
             * Broken Reason
             * @description What the proof stumbled over; null while it holds.
             */
            broken_reason: string | null;
            /**
             * Broken Seq
             * @description The first event that is not what was recorded.
             */
            broken_seq: number | null;
            /**
             * Found At
             * @description When the proof found the log broken; null while it holds.
             */
            found_at: string | null;
            /**
             * Proved At
             * @description When it was last proved.
             */
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
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Sentences
             * @description Each sentence of the text with what it stands on.
             */
            sentences: components["schemas"]["TracedRead"][];
            /**
             * Source Id
             * @description The source it was written from.
             */
            source_id: string | null;
        };
        /**
         * Provider
         * @enum {string}
         */
        Provider: "github" | "gitlab" | "bitbucket" | "other";
        /**
         * PublicationCreate
         * @example {}
         */
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
             * @description Null where it was published by hand.
             */
            channel_id: string | null;
            /** @description Exactly what goes out. */
            content: components["schemas"]["OutgoingRead"];
            /**
             * Content Hash
             * @description Hash of exactly what goes out.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * External Id
             * @description What the place calls it.
             */
            external_id: string | null;
            /**
             * External Url
             * @description Where people read it.
             */
            external_url: string | null;
            /** @description Why nobody can read on our page and feeds what was sent there. */
            hidden_by?: components["schemas"]["HiddenBy"] | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["PublicationKind"];
            /**
             * Planned For
             * Format: date-time
             * @description When it is to go out.
             */
            planned_for: string;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Post Key
             * @description The key of the post, such as `P-7`.
             */
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
             * @description Who asked for it.
             */
            requested_by_id: string;
            /**
             * Sent At
             * @description When it went out.
             */
            sent_at: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["PublicationState"];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
            /**
             * Withdrawn At
             * @description When it was taken back.
             */
            withdrawn_at: string | null;
            /**
             * Withdrawn By Id
             * @description Who took it back.
             */
            withdrawn_by_id: string | null;
        };
        /**
         * PublicationKind
         * @description How a post gets out: on a channel of some kind, or by the hand of a person.
         * @enum {string}
         */
        PublicationKind: "feed" | "markdown" | "hand";
        /** PublicationRead */
        PublicationRead: {
            /**
             * Attempt
             * @description How often sending it was begun.
             */
            attempt: number;
            /**
             * Channel Id
             * @description Null where it was published by hand.
             */
            channel_id: string | null;
            /**
             * Content Hash
             * @description Hash of exactly what goes out.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * External Id
             * @description What the place calls it.
             */
            external_id: string | null;
            /**
             * External Url
             * @description Where people read it.
             */
            external_url: string | null;
            /** @description Why nobody can read on our page and feeds what was sent there. */
            hidden_by?: components["schemas"]["HiddenBy"] | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["PublicationKind"];
            /**
             * Planned For
             * Format: date-time
             * @description When it is to go out.
             */
            planned_for: string;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Post Id
             * Format: uuid
             * @description The post it belongs to.
             */
            post_id: string;
            /**
             * Post Key
             * @description The key of the post, such as `P-7`.
             */
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
             * @description Who asked for it.
             */
            requested_by_id: string;
            /**
             * Sent At
             * @description When it went out.
             */
            sent_at: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["PublicationState"];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
            /**
             * Withdrawn At
             * @description When it was taken back.
             */
            withdrawn_at: string | null;
            /**
             * Withdrawn By Id
             * @description Who took it back.
             */
            withdrawn_by_id: string | null;
        };
        /**
         * PublicationState
         * @description Where one post stands on one channel; `unknown` is looked up, never guessed.
         * @enum {string}
         */
        PublicationState: "planned" | "sending" | "sent" | "unknown" | "failed" | "cancelled" | "withdrawing" | "withdrawn";
        /** PublishedByHand */
        PublishedByHand: {
            /** @description Whose text was published. */
            platform: components["schemas"]["Platform"];
            /**
             * Url
             * @description Where the published post can be read.
             * @example https://www.linkedin.com/posts/blue-door-bakery_7101
             */
            url: string;
        };
        /**
         * Ready
         * @description Whether requests can be served, and which part stands in the way.
         */
        Ready: {
            /**
             * Parts
             * @description Each part with how it is.
             */
            parts: {
                [key: string]: "ok" | "missing" | "behind" | "older" | "newer" | "full" | "failing";
            };
            /**
             * Status
             * @description Whether requests can be served.
             * @enum {string}
             */
            status: "ready" | "not ready";
        };
        /**
         * Reauthentication
         * @description Password or code: either proves that it is still the same person.
         */
        Reauthentication: {
            /**
             * Code
             * @description Six digits from the authenticator app, or a recovery code.
             */
            code?: string | null;
            /**
             * Password
             * @description A password, 10 to 200 characters.
             */
            password?: string | null;
        };
        /**
         * RecoveryCodes
         * @description Codes that work once each, without the device.
         */
        RecoveryCodes: {
            /**
             * Codes
             * @description Each works once, in place of a code of the app.
             */
            codes: string[];
        };
        /**
         * Refresh
         * @description The refresh token; browsers leave it out and send their cookie.
         *
         *     It is called `postmagiq_refresh`, and `__Host-postmagiq_refresh` over https.
         */
        Refresh: {
            /**
             * Refresh Token
             * @description Traded for a new pair of tokens, once. Browsers are sent a cookie instead.
             */
            refresh_token?: string | null;
        };
        /**
         * Refusal
         * @description What stands in the caller's way, as deciding would be answered.
         */
        Refusal: {
            /**
             * Code
             * @description Stable; switch on this, never on the text.
             */
            code: string;
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string;
        };
        /**
         * Registration
         * @description A new person.
         */
        Registration: {
            /**
             * Email
             * @description An address that mail reaches.
             * @example ann@example.org
             */
            email: string;
            /**
             * Full Name
             * @description What people are called.
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
             * @description What it is called.
             * @example blue-door/site
             */
            name: string;
            /** @description Where the repository is kept. */
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
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /** @description Where the repository is kept. */
            provider: components["schemas"]["Provider"];
            /**
             * Url
             * @description A whole address, with https://.
             */
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
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id?: string | null;
            /** @description A built-in role. */
            role?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
        };
        /**
         * RoleCreate
         * @example {
         *       "description": "Writes, and plans nothing.",
         *       "name": "Copywriter",
         *       "scopes": [
         *         "content:read",
         *         "content:write"
         *       ]
         *     }
         */
        RoleCreate: {
            /** @description How far its members get at all; the weakest that holds every scope when left out. */
            based_on?: ("admin" | "editor" | "member" | "viewer" | "guest") | null;
            /**
             * Description
             * @description What it is for.
             * @default
             */
            description?: string;
            /**
             * Name
             * @description What it is called.
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
            /** @description The built-in role whose rank it has. */
            based_on: components["schemas"]["Role"];
            /**
             * Description
             * @description What it is for.
             */
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
            /**
             * Is Built In
             * @description Whether it is one of the six that every workspace has.
             */
            is_built_in: boolean;
            /**
             * Member Count
             * @description How many members have it.
             */
            member_count: number;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Scopes
             * @description All that whoever has it may do.
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number | null;
        };
        /**
         * RoleUpdate
         * @example {
         *       "description": "Writes and reads."
         *     }
         */
        RoleUpdate: {
            /**
             * @description How far its members get at all; the weakest that holds every scope when left out.
             * @enum {string}
             */
            based_on?: "admin" | "editor" | "member" | "viewer" | "guest";
            /**
             * Description
             * @description What it is for.
             */
            description?: string;
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /**
             * Scopes
             * @description All that whoever has it may do.
             */
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
            /**
             * Platforms
             * @description Each gets a text of its own in the one post.
             */
            platforms: components["schemas"]["Platform"][];
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
            /**
             * Budget Micros
             * @description What it may cost at most, in millionths of the currency.
             */
            budget_micros: number | null;
            /**
             * Cancel Requested At
             * @description When somebody asked it to stop.
             */
            cancel_requested_at: string | null;
            /**
             * Cost Micros
             * @description What it cost so far, in millionths of the currency.
             */
            cost_micros: number;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Definition Id
             * Format: uuid
             * @description The version of the workflow that it follows.
             */
            definition_id: string;
            /**
             * Finished At
             * @description When it ended.
             */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Instruction
             * @description What the agent was told beside the source.
             */
            instruction: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description The person who answers for the run.
             */
            owner_id: string;
            /**
             * Platforms
             * @description The platforms it is written for, in this order.
             */
            platforms: components["schemas"]["Platform"][];
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
             * @description The source it was written from.
             */
            source_id: string;
            /**
             * Started At
             * @description When it began.
             */
            started_at: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["RunStatus"];
            /**
             * Steps
             * @description What it does, in order.
             */
            steps: components["schemas"]["RunStepRead"][];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * RunLine
         * @description One line of a run's transcript.
         */
        RunLine: {
            /**
             * Content
             * @description What this line tells beside its type.
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Seq
             * @description Numbered without a gap; resume after it.
             */
            seq: number;
            /**
             * Tokens
             * @description How many tokens the model took and gave so far.
             */
            tokens: number;
            /** @description What happened. */
            type: components["schemas"]["Line"];
        };
        /**
         * RunRead
         * @description One execution of a workflow.
         */
        RunRead: {
            /**
             * Budget Micros
             * @description What it may cost at most, in millionths of the currency.
             */
            budget_micros: number | null;
            /**
             * Cancel Requested At
             * @description When somebody asked it to stop.
             */
            cancel_requested_at: string | null;
            /**
             * Cost Micros
             * @description What it cost so far, in millionths of the currency.
             */
            cost_micros: number;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Definition Id
             * Format: uuid
             * @description The version of the workflow that it follows.
             */
            definition_id: string;
            /**
             * Finished At
             * @description When it ended.
             */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Instruction
             * @description What the agent was told beside the source.
             */
            instruction: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description The person who answers for the run.
             */
            owner_id: string;
            /**
             * Platforms
             * @description The platforms it is written for, in this order.
             */
            platforms: components["schemas"]["Platform"][];
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
             * @description The source it was written from.
             */
            source_id: string;
            /**
             * Started At
             * @description When it began.
             */
            started_at: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["RunStatus"];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
            /**
             * Attempts
             * @description How often it was begun.
             */
            attempts: number;
            /**
             * Finished At
             * @description When it ended.
             */
            finished_at: string | null;
            /**
             * N
             * @description Its place, from 1 on.
             */
            n: number;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Output
             * @description What the step answered with.
             */
            output: {
                [key: string]: unknown;
            } | null;
            /**
             * Persona
             * @description Who the agent is asked to be.
             */
            persona: string | null;
            /** @description Whom it writes for; null for the whole post. */
            platform: components["schemas"]["Platform"] | null;
            /**
             * Problem
             * @description Why it failed; null where it did not.
             */
            problem: string | null;
            /**
             * Started At
             * @description When it began.
             */
            started_at: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["StepStatus"];
        };
        /**
         * SavedViewCreate
         * @example {
         *       "name": "Mine and urgent",
         *       "page": "posts",
         *       "query": "priority=urgent",
         *       "shared": true
         *     }
         */
        SavedViewCreate: {
            /**
             * Is Default
             * @description Whether the page opens with it.
             * @default false
             */
            is_default?: boolean;
            /**
             * Name
             * @description What it is called.
             * @example Due this week
             */
            name: string;
            /**
             * @description The page whose filters these are.
             * @default posts
             */
            page?: components["schemas"]["ViewPage"];
            /**
             * Query
             * @description The filters, as in the address of the page.
             * @default
             * @example status=draft&sort=due_at
             */
            query?: string;
            /**
             * Shared
             * @description Whether everybody here sees it.
             * @default false
             */
            shared?: boolean;
        };
        /** SavedViewRead */
        SavedViewRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Is Default
             * @description Whether its owner's page opens with it.
             * @default false
             */
            is_default?: boolean;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Owner Id
             * Format: uuid
             * @description Who answers for it.
             */
            owner_id: string;
            /** @description The page whose filters these are. */
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
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * SavedViewUpdate
         * @example {
         *       "name": "Urgent"
         *     }
         */
        SavedViewUpdate: {
            /**
             * Is Default
             * @description Whether the page opens with it.
             */
            is_default?: boolean;
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /**
             * Query
             * @description The filters, as in the address of the page.
             */
            query?: string;
            /**
             * Shared
             * @description Whether everybody here sees it.
             */
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
            /**
             * Description
             * @description What it is for.
             */
            description: string;
            /**
             * Group
             * @description What it belongs with, for lists.
             */
            group: string;
            /** @description A right, as `resource:verb`. */
            scope: components["schemas"]["Scope"];
            /**
             * Title
             * @description The right in plain words.
             */
            title: string;
            /**
             * Who Can Grant
             * @description Who may give this right.
             */
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
            /**
             * Block
             * @description The kind of paragraph it stands in, such as `p` or `li`.
             */
            block: string;
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /**
             * Heading
             * @description Title of the section it stands in.
             */
            heading: string | null;
            /**
             * N
             * @description Its place, from 1 on.
             */
            n: number;
            /**
             * Start
             * @description Where it begins in the text, as a count of characters.
             */
            start: number;
            /**
             * Text
             * @description The words themselves.
             */
            text: string;
        };
        /**
         * ServiceAccountCreate
         * @example {
         *       "full_name": "Night writer",
         *       "kind": "agent"
         *     }
         */
        ServiceAccountCreate: {
            /**
             * Custom Role Id
             * @description A role of one's own instead.
             */
            custom_role_id?: string | null;
            /**
             * Full Name
             * @description What people are called.
             * @example Drafting agent
             */
            full_name: string;
            /**
             * Kind
             * @description Of which kind it is.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Custom Role Id
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id: string | null;
            /**
             * Full Name
             * @description What people are called.
             */
            full_name: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["UserKind"];
            /**
             * Responsible
             * @description Who answers for it.
             */
            responsible: string | null;
            /**
             * Responsible User Id
             * Format: uuid
             * @description Who answers for it.
             */
            responsible_user_id: string;
            /** @description A built-in role. */
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
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * ServiceAccountUpdate
         * @example {
         *       "full_name": "Day writer"
         *     }
         */
        ServiceAccountUpdate: {
            /**
             * Custom Role Id
             * Format: uuid
             * @description A role of the workspace's own, in place of a built-in one.
             */
            custom_role_id?: string;
            /**
             * Full Name
             * @description What people are called.
             */
            full_name?: string;
            /**
             * Responsible User Id
             * Format: uuid
             * @description Who answers for it.
             */
            responsible_user_id?: string;
            /**
             * @description A built-in role.
             * @enum {string}
             */
            role?: "admin" | "editor" | "member" | "viewer" | "guest";
        };
        /**
         * SettingsRead
         * @description What a workspace decided; its writing stands on top, the rest in sections.
         */
        SettingsRead: {
            /**
             * @description How programs may be let in.
             * @default {
             *       "keys_allowed": true,
             *       "keys_may_decide": false
             *     }
             */
            api?: components["schemas"]["ApiSettings"];
            /**
             * @description How the log is kept.
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
             * @description How people are let in.
             * @default {
             *       "default_invite_role": "member",
             *       "invite_days": 7,
             *       "inviters": "admins"
             *     }
             */
            members?: components["schemas"]["MemberSettings"];
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * SettingsUpdate
         * @example {
         *       "banned_words": [
         *         "synergy"
         *       ]
         *     }
         */
        SettingsUpdate: {
            /** @description How programs may be let in. */
            api?: components["schemas"]["ApiSettingsUpdate"];
            /** @description How the log is kept. */
            audit?: components["schemas"]["AuditSettingsUpdate"];
            /**
             * Banned Words
             * @description Words and phrases that no text may use.
             */
            banned_words?: string[];
            /** @description How people are let in. */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Idle Expires At
             * Format: date-time
             * @description When it ends by itself unless it is used.
             */
            idle_expires_at: string;
            /**
             * Ip
             * @description The address it was last used from.
             */
            ip: string | null;
            /**
             * Last Seen At
             * Format: date-time
             * @description When it was last used.
             */
            last_seen_at: string;
            /**
             * User Agent
             * @description What the browser says of itself.
             */
            user_agent: string | null;
        };
        /**
         * SignedIn
         * @description A fresh sign-in.
         */
        SignedIn: {
            /**
             * Access Token
             * @description Goes behind `Bearer` in the `Authorization` header; it ends after minutes.
             */
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
             * @description Always `bearer`.
             * @default bearer
             * @constant
             */
            token_type?: "bearer";
            /** @description The person. */
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
             * @description What the file was called; its ending says what is in it.
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
             * @description The words themselves.
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
             * @description A whole address, with https://.
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
             * @description Who added it.
             */
            added_by_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
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
            /**
             * Retrieved At
             * @description When the page was read.
             */
            retrieved_at: string | null;
            /**
             * Sentence Count
             * @description How many sentences it has.
             */
            sentence_count: number;
            /**
             * Size Bytes
             * @description How large it is, in bytes.
             */
            size_bytes: number;
            /** @description Where it stands. */
            state: components["schemas"]["SourceState"];
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * SourcePlace
         * @description A sentence of the source: `text[start:end]` of the source is where it stands.
         */
        SourcePlace: {
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /**
             * N
             * @description Its place, from 1 on.
             */
            n: number;
            /**
             * Start
             * @description Where it begins in the text, as a count of characters.
             */
            start: number;
            /**
             * Text
             * @description The words themselves.
             */
            text: string;
        };
        /** SourceRead */
        SourceRead: {
            /**
             * Added By Id
             * Format: uuid
             * @description Who added it.
             */
            added_by_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
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
            /**
             * Retrieved At
             * @description When the page was read.
             */
            retrieved_at: string | null;
            /**
             * Sentence Count
             * @description How many sentences it has.
             */
            sentence_count: number;
            /**
             * Sha256
             * @description SHA-256 of the text, in hex.
             */
            sha256: string | null;
            /**
             * Size Bytes
             * @description How large it is, in bytes.
             */
            size_bytes: number;
            /** @description Where it stands. */
            state: components["schemas"]["SourceState"];
            /**
             * Text
             * @description The words themselves.
             */
            text: string;
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Quote
             * @description The words that are meant, as they stand there.
             */
            quote: string;
            /**
             * Start
             * @description Offset in code points.
             */
            start: number;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /** SpanRead */
        SpanRead: {
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
            /**
             * Quote
             * @description The words that are meant, as they stand there.
             */
            quote: string;
            /**
             * Start
             * @description Where it begins in the text, as a count of characters.
             */
            start: number;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * StageCreate
         * @example {
         *       "name": "Legal",
         *       "quorum": 1,
         *       "roles": [
         *         "admin"
         *       ]
         *     }
         */
        StageCreate: {
            /**
             * Name
             * @description What it is called.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What it is called.
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
             * @description Roles that may decide; empty: any role.
             */
            roles?: string[];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * StageUpdate
         * @example {
         *       "name": "Legal and brand"
         *     }
         */
        StageUpdate: {
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /**
             * Quorum
             * @description How many have to agree.
             */
            quorum?: number;
            /**
             * Rank
             * @description Its place in the order.
             */
            rank?: number;
            /**
             * Roles
             * @description Who may decide.
             */
            roles?: components["schemas"]["Role"][];
        };
        /**
         * Step
         * @description One thing that is done, by whom and under which conditions.
         */
        Step: {
            /**
             * Agent
             * @description What writes in this step; null where the server computes it.
             */
            agent?: ("workspace" | "rules") | null;
            /**
             * Checks
             * @description What is checked after the step.
             * @default []
             */
            checks?: string[];
            /** @description What the step does. */
            does: components["schemas"]["Does"];
            /**
             * Inputs
             * @description What it needs to be given.
             */
            inputs: string[];
            /**
             * Key
             * @description Its name in the workflow.
             */
            key: string;
            /**
             * Output
             * @description What the step answered with.
             */
            output: string;
            /**
             * Persona
             * @description Who the agent is asked to be.
             */
            persona?: string | null;
            /**
             * Prompt
             * @description Key and version, such as draft@1.
             */
            prompt?: string | null;
            /**
             * Repeat At Most
             * @description How often the step may be taken again.
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
            /** @description What it is drawn in. */
            colour: components["schemas"]["TagColour"];
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
        };
        /**
         * TagColour
         * @enum {string}
         */
        TagColour: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
        /**
         * TagCreate
         * @example {
         *       "colour": "orange",
         *       "name": "bread"
         *     }
         */
        TagCreate: {
            /**
             * @description What it is drawn in.
             * @default grey
             */
            colour?: components["schemas"]["TagColour"];
            /**
             * Name
             * @description What it is called.
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
            /**
             * @description What it is drawn in.
             * @default grey
             */
            colour?: components["schemas"]["TagColour"];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Post Count
             * @description How many posts carry it.
             */
            post_count: number;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * TagUpdate
         * @example {
         *       "colour": "yellow",
         *       "name": "sourdough"
         *     }
         */
        TagUpdate: {
            /** @description What it is drawn in. */
            colour?: components["schemas"]["TagColour"];
            /**
             * Name
             * @description What it is called.
             */
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
            /**
             * Tag Ids
             * @description All tags that it is to carry.
             */
            tag_ids?: string[];
        };
        /**
         * TotpState
         * @description Whether the second factor is on.
         */
        TotpState: {
            /**
             * Confirmed At
             * @description When a code proved that the app has the secret.
             */
            confirmed_at: string | null;
            /**
             * Enabled
             * @description Whether it is on.
             */
            enabled: boolean;
            /**
             * Recovery Codes Left
             * @description How many recovery codes are unused.
             */
            recovery_codes_left: number;
        };
        /**
         * TracedRead
         * @description A sentence of the post, and the source sentences it comes from; none when it is new.
         */
        TracedRead: {
            /**
             * End
             * @description Where it ends in the text, as a count of characters.
             */
            end: number;
            /**
             * Sources
             * @description The sentences of the source that it stands on.
             */
            sources: components["schemas"]["SourcePlace"][];
            /**
             * Start
             * @description Where it begins in the text, as a count of characters.
             */
            start: number;
            /**
             * Text
             * @description The words themselves.
             */
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
             * @description When it was put into the trash.
             */
            deleted_at: string;
            /**
             * Deleted By
             * @description The name of who removed it, where it is known.
             */
            deleted_by: string | null;
            /**
             * Deleted By Id
             * @description Who put it there.
             */
            deleted_by_id: string | null;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Type
             * @description What happened.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Email
             * @description An address that mail reaches.
             */
            email: string | null;
            /**
             * Email Verified At
             * @description When the address was verified; null until then.
             */
            email_verified_at: string | null;
            /**
             * Full Name
             * @description What people are called.
             */
            full_name: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /** @description Of which kind it is. */
            kind: components["schemas"]["UserKind"];
            /**
             * Locale
             * @description The language and region they chose.
             */
            locale: string;
            /**
             * Timezone
             * @description An IANA time zone, such as `Europe/Berlin`.
             */
            timezone: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * UserUpdate
         * @example {
         *       "full_name": "Mara Okafor",
         *       "timezone": "Europe/Berlin"
         *     }
         */
        UserUpdate: {
            /**
             * Full Name
             * @description What people are called.
             */
            full_name?: string;
            /**
             * Locale
             * @description A language tag such as en or de-AT.
             */
            locale?: string;
            /**
             * Timezone
             * @description An IANA time zone, such as `Europe/Berlin`.
             * @example Europe/Berlin
             */
            timezone?: string;
        };
        /** VariantDiff */
        VariantDiff: {
            /**
             * Ops
             * @description The words of both, in order.
             */
            ops: components["schemas"]["DiffOp"][];
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
        };
        /** VariantRead */
        VariantRead: {
            /**
             * Body
             * @description The words themselves.
             */
            body: string;
            /**
             * Extras
             * @description What only this platform needs.
             */
            extras: {
                [key: string]: unknown;
            };
            /** @description The platform it is written for. */
            platform: components["schemas"]["Platform"];
        };
        /**
         * VariantWrite
         * @description A text with what else its platform takes; what is left out stays.
         */
        VariantWrite: {
            /**
             * Body
             * @description The words themselves.
             */
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
             * @description Who wrote it.
             */
            author_id: string;
            /**
             * Content Hash
             * @description SHA-256 of title and texts; an approval holds for this hash alone.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Number
             * @description Which version it is, from 1 on.
             */
            number: number;
            /**
             * Run Id
             * @description The run that made it; null where a person did.
             */
            run_id: string | null;
            /**
             * Summary
             * @description What changed, in a sentence.
             */
            summary: string | null;
        };
        /** VersionRead */
        VersionRead: {
            /**
             * Author Id
             * Format: uuid
             * @description Who wrote it.
             */
            author_id: string;
            /**
             * Content Hash
             * @description SHA-256 of title and texts; an approval holds for this hash alone.
             */
            content_hash: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Number
             * @description Which version it is, from 1 on.
             */
            number: number;
            /**
             * Run Id
             * @description The run that made it; null where a person did.
             */
            run_id: string | null;
            /**
             * Summary
             * @description What changed, in a sentence.
             */
            summary: string | null;
            /**
             * Title
             * @description What people call it.
             */
            title: string;
            /**
             * Variants
             * @description The texts, one for each platform.
             */
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
             * @description Stable; switch on this, never on the text.
             * @enum {string}
             */
            code: "empty" | "too_long" | "many_hashtags" | "many_links" | "missing_alt_text";
            /**
             * Detail
             * @description The same in a sentence for people.
             */
            detail: string;
        };
        /**
         * WebhookCreate
         * @example {
         *       "description": "Tells the website.",
         *       "events": [
         *         "post.*"
         *       ],
         *       "url": "https://example.org/hooks/postmagiq"
         *     }
         */
        WebhookCreate: {
            /**
             * Description
             * @description What it is for.
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             * @description Who created it.
             */
            created_by_id: string;
            /**
             * Description
             * @description What it is for.
             * @default
             */
            description?: string;
            /**
             * Disabled At
             * @description When it was disabled; null while it works.
             */
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Previous Secret Until
             * @description Until then messages are also signed with the secret before the last rotation.
             */
            previous_secret_until: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["WebhookState"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Url
             * @description Gets a POST for each event.
             */
            url: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * WebhookState
         * @enum {string}
         */
        WebhookState: "active" | "disabled";
        /**
         * WebhookUpdate
         * @example {
         *       "events": [
         *         "post.*",
         *         "publication.*"
         *       ]
         *     }
         */
        WebhookUpdate: {
            /**
             * Description
             * @description What it is for.
             */
            description?: string;
            /**
             * Events
             * @description What it hears of, such as `post.*`.
             */
            events?: string[];
            /**
             * Url
             * @description A whole address, with https://.
             */
            url?: string;
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Created By Id
             * Format: uuid
             * @description Who created it.
             */
            created_by_id: string;
            /**
             * Description
             * @description What it is for.
             * @default
             */
            description?: string;
            /**
             * Disabled At
             * @description When it was disabled; null while it works.
             */
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
             * @description Its id, a UUID that sorts by time.
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
            /** @description Where it stands. */
            state: components["schemas"]["WebhookState"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Url
             * @description Gets a POST for each event.
             */
            url: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
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
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Description
             * @description What it is for.
             */
            description: string;
            /**
             * Heeds Instruction
             * @description Whether the agent reads an instruction; where it does not, send none.
             */
            heeds_instruction: boolean;
            /**
             * Id
             * Format: uuid
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Inputs
             * @description What it needs to be given.
             */
            inputs: {
                [key: string]: components["schemas"]["Input"];
            };
            /**
             * Key
             * @description Its name, the same in every version.
             */
            key: string;
            /**
             * Name
             * @description What it is called.
             */
            name: string;
            /**
             * Steps
             * @description What it does, in order.
             */
            steps: components["schemas"]["Step"][];
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * WorkspaceCreate
         * @example {
         *       "name": "Blue Door Bakery",
         *       "timezone": "Europe/Berlin"
         *     }
         */
        WorkspaceCreate: {
            /**
             * Name
             * @description What it is called.
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
             * @description An IANA time zone, such as `Europe/Berlin`.
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
             * @description The account that pays for it.
             */
            account_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /** @description One's own role there. */
            role: components["schemas"]["Role"];
            /**
             * Slug
             * @description Its name in addresses.
             */
            slug: string;
            /** @description Where it stands. */
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
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /** WorkspaceRead */
        WorkspaceRead: {
            /**
             * Account Id
             * Format: uuid
             * @description The account that pays for it.
             */
            account_id: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
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
             * @description Its id, a UUID that sorts by time.
             */
            id: string;
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /**
             * Slug
             * @description Its name in addresses.
             */
            slug: string;
            /** @description Where it stands. */
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
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Version
             * @description Grows with each change; it is the ETag.
             */
            version: number;
        };
        /**
         * WorkspaceStatus
         * @enum {string}
         */
        WorkspaceStatus: "active" | "archived" | "deleting";
        /**
         * WorkspaceUpdate
         * @example {
         *       "name": "Blue Door Bakery and Café"
         *     }
         */
        WorkspaceUpdate: {
            /**
             * Name
             * @description What it is called.
             */
            name?: string;
            /**
             * Slug
             * @description Earlier ones go on leading here.
             */
            slug?: string;
            /**
             * Timezone
             * @description An IANA time zone, such as `Europe/Berlin`.
             */
            timezone?: string;
        };
    };
    responses: {
        /** @description Not valid: `validation_failed`, `unknown_field` */
        Invalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests: `rate_limited` */
        Throttled: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign in: `unauthenticated` */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description `true` where nothing was kept, as it was asked for. */
        "Dry-Run": string;
        /** @description The version of what is shown, in quotes; send it as `If-Match` to change just that. */
        ETag: string;
        /** @description `true` where this is the answer that was given the first time. */
        "Idempotency-Replayed": string;
        /** @description The next page, as `rel="next"`, while there is one. */
        Link: string;
        /** @description Where to read what was created. */
        Location: string;
        /** @description How many requests are left (`r`), and in how many seconds all are back (`t`). */
        RateLimit: string;
        /** @description How many requests (`q`) there are in how many seconds (`w`). */
        "RateLimit-Policy": string;
        /** @description Seconds until it is worth another try. */
        "Retry-After": string;
        /** @description The kind of proof that is missing, `Bearer`. */
        "WWW-Authenticate": string;
        /** @description Names this request, in the log of the server and of the workspace. */
        "X-Request-Id": string;
    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "billing_email": "jonas@example.org",
                     *           "created_at": "2026-09-01T09:02:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "personal",
                     *           "name": "Ann Owner",
                     *           "role": "owner",
                     *           "updated_at": "2026-09-01T09:01:00Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_OwnAccountRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the account. */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "billing_email": "jonas@example.org",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "personal",
                     *       "name": "Ann Owner",
                     *       "role": "owner",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAccountRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "billing_email": "jonas@example.org",
                     *           "created_at": "2026-09-01T09:02:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "personal",
                     *           "name": "Ann Owner",
                     *           "updated_at": "2026-09-01T09:01:00Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_AccountRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "current_password": "correct horse battery",
                 *       "password": "another horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["Mailbox"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "token": "vNiJXx..."
                 *     }
                 */
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbG...",
                     *       "expires_in": 600,
                     *       "refresh_token": "01a22a...",
                     *       "token_type": "bearer",
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "Ann Owner",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "UTC",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbG...",
                     *       "expires_in": 600,
                     *       "refresh_token": "01a22a...",
                     *       "token_type": "bearer",
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "Ann Owner",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "UTC",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `invalid_credentials`, `totp_required`, `totp_invalid` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email_verified": false,
                     *       "sign_in_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "totp_enabled": false,
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "Ann Owner",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "UTC",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 1
                     *       },
                     *       "workspaces": [
                     *         {
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "name": "Blue Door Bakery",
                     *           "role": "owner",
                     *           "slug": "blue-door-bakery",
                     *           "status": "active",
                     *           "timezone": "Europe/Berlin"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "full_name": "Mara Okafor",
                 *       "timezone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "email": "jonas@example.org",
                     *       "email_verified_at": null,
                     *       "full_name": "Mara Okafor",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "human",
                     *       "locale": "en",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["UserRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "refresh_token": "01a22a..."
                 *     }
                 */
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbG...",
                     *       "expires_in": 600,
                     *       "refresh_token": "01a22a...",
                     *       "token_type": "bearer",
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "Mara Okafor",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "Europe/Berlin",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Sign in: `session_revoked` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign_origin` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org",
                 *       "full_name": "New Person",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbG...",
                     *       "expires_in": 600,
                     *       "refresh_token": "01a22a...",
                     *       "token_type": "bearer",
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "New Person",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "UTC",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Not allowed: `registration_closed`, `foreign_origin` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["Mailbox"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "password": "another horse battery",
                 *       "token": "dhBzXy..."
                 *     }
                 */
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "idle_expires_at": "2026-09-01T09:03:00Z",
                     *           "ip": null,
                     *           "last_seen_at": "2026-09-01T09:02:00Z",
                     *           "user_agent": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_SignInRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the sign in. */
                sign_in_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "confirmed_at": null,
                     *       "enabled": false,
                     *       "recovery_codes_left": 0
                     *     }
                     */
                    "application/json": components["schemas"]["TotpState"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "otpauth_uri": "otpauth://totp/Postmagiq%3Aperson18%40example.org?secret...&issuer=Postmagiq",
                     *       "secret": "SG6SKS..."
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /**
                 * @example {
                 *       "code": "150436"
                 *     }
                 */
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codes": [
                     *         "nf5zs-ue63s",
                     *         "5z0kr-yr0gg"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codes": [
                     *         "cdqwn-t0h54",
                     *         "jz4sv-vz2gn"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `reauth_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Too many requests: `rate_limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /**
                 * @example {
                 *       "token": "hcxFRV..."
                 *     }
                 */
                "application/json": components["schemas"]["MailedToken"];
            };
        };
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in: `invalid_token` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "token": "d7oJ7R..."
                 *     }
                 */
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "role": "viewer",
                     *       "workspace_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Joined"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
    lookUpInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "CFK9oc..."
                 *     }
                 */
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "jonas@example.org",
                     *       "expires_at": "2026-09-01T09:01:00Z",
                     *       "inviter": "Ann Owner",
                     *       "role": "viewer",
                     *       "role_description": "Sees the work and talks about it.",
                     *       "role_name": "viewer",
                     *       "workspace": "Blue Door Bakery"
                     *     }
                     */
                    "application/json": components["schemas"]["InviteOffer"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
    readAsker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": null,
                     *       "user": {
                     *         "created_at": "2026-09-01T09:01:00Z",
                     *         "email": "jonas@example.org",
                     *         "email_verified_at": null,
                     *         "full_name": "Ann Owner",
                     *         "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *         "kind": "human",
                     *         "locale": "en",
                     *         "timezone": "UTC",
                     *         "updated_at": "2026-09-01T09:02:00Z",
                     *         "version": 1
                     *       },
                     *       "workspaces": [
                     *         {
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "name": "Blue Door Bakery",
                     *           "role": "owner",
                     *           "slug": "blue-door-bakery",
                     *           "status": "active",
                     *           "timezone": "Europe/Berlin"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AskerRead"];
                };
            };
            /** @description Sign in: `unauthenticated` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `keys_closed`, `insufficient_scope` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Blue Door Bakery"
                 *     }
                 */
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": "2026-09-01T09:03:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-6956c0",
                     *       "status": "deleting",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Blue Door Bakery and Café 20"
                 *     }
                 */
                "application/json": components["schemas"]["WorkspaceUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery and Café 20",
                     *       "slug": "blue-door-bakery",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_ApiKeyRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Site",
                 *       "scopes": [
                 *         "content:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed_cidrs": [],
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "expires_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "qx_liv...",
                     *       "last4": "Z1LP",
                     *       "last_used_at": null,
                     *       "name": "Site",
                     *       "prefix": "qx_live_CG1v",
                     *       "revoked_at": null,
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "service_account_id": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden`, `keys_closed` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the key. */
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed_cidrs": [],
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "expires_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "last4": "avX4",
                     *       "last_used_at": null,
                     *       "name": "Site",
                     *       "prefix": "qx_live_7q3M",
                     *       "revoked_at": null,
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "service_account_id": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the key. */
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the key. */
                key_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allowed_cidrs": [
                 *         "203.0.113.0/24"
                 *       ],
                 *       "name": "Website"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed_cidrs": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "expires_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "last4": "UXJa",
                     *       "last_used_at": null,
                     *       "name": "Website",
                     *       "prefix": "qx_live_P5CM",
                     *       "revoked_at": null,
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "service_account_id": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:02:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "name": "Draft Review",
                     *           "quorum": 1,
                     *           "rank": 0,
                     *           "roles": [],
                     *           "updated_at": "2026-09-01T09:01:00Z",
                     *           "version": 1
                     *         },
                     *         {
                     *           "created_at": "2026-09-01T09:04:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "name": "Final Approval",
                     *           "quorum": 1,
                     *           "rank": 1,
                     *           "roles": [],
                     *           "updated_at": "2026-09-01T09:03:00Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_StageRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Legal",
                 *       "quorum": 1,
                 *       "roles": [
                 *         "admin"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StageCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Legal",
                     *       "quorum": 1,
                     *       "rank": 0,
                     *       "roles": [
                     *         "admin"
                     *       ],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the stage. */
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Legal",
                     *       "quorum": 1,
                     *       "rank": 0,
                     *       "roles": [
                     *         "admin"
                     *       ],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the stage. */
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_stage`, `stage_in_use` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the stage. */
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Legal and brand"
                 *     }
                 */
                "application/json": components["schemas"]["StageUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Legal and brand",
                     *       "quorum": 1,
                     *       "rank": 0,
                     *       "roles": [
                     *         "admin"
                     *       ],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the stage. */
                stage_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Legal",
                     *       "quorum": 1,
                     *       "rank": 0,
                     *       "roles": [
                     *         "admin"
                     *       ],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["StageRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_for_keys` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
                state?: components["schemas"]["RequestState"] | null;
                /** @description Only those of this stage. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_ApprovalRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the approval. */
                approval_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "decided_at": null,
                     *       "decisions": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-1",
                     *       "quorum": 1,
                     *       "refusal": null,
                     *       "requested_by": "Wim Writer",
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "roles": [],
                     *       "stage": "Draft Review",
                     *       "stage_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "state": "pending",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "version_number": 1,
                     *       "yes_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the approval. */
                approval_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "approved"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionCreate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "decided_at": "2026-09-01T09:03:00Z",
                     *       "decisions": [
                     *         {
                     *           "by": "Ben Editor",
                     *           "by_id": "01a2f3c4-5b6d-7000-8000-000000000006",
                     *           "created_at": "2026-09-01T09:04:00Z",
                     *           "door": "api",
                     *           "feedback": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000005",
                     *           "key_id": null,
                     *           "lapse": null,
                     *           "request_id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "verdict": "approved"
                     *         }
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-19",
                     *       "quorum": 1,
                     *       "refusal": null,
                     *       "requested_by": "Wim Writer",
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "roles": [],
                     *       "stage": "Draft Review",
                     *       "stage_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "state": "approved",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "version_number": 1,
                     *       "yes_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `self_approval`, `address_unproven`, `people_only`, `keys_may_not_decide`, `not_an_approver` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `approval_outdated`, `state_conflict`, `decided_otherwise` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-a1e9fd",
                     *       "status": "archived",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-a07eb6",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only what is about this kind of thing. */
                subject_type?: components["schemas"]["EventSubject"] | null;
                /** @description Only what this thing is about. */
                subject_id?: string | null;
                /** @description Only what this person or service account did. */
                actor_id?: string | null;
                /** @description Only what service accounts of this person did. */
                on_behalf_of_id?: string | null;
                /** @description Only what came in this way. */
                door?: components["schemas"]["Door"] | null;
                /** @description Only those of this run. */
                run_id?: string | null;
                /** @description Only what was done in this request. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "actor_name": "Wim Writer",
                     *           "changes": [
                     *             {
                     *               "field": "status",
                     *               "new": "review",
                     *               "old": "draft",
                     *               "sha": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
                     *             }
                     *           ],
                     *           "data": {
                     *             "from": "draft",
                     *             "to": "review"
                     *           },
                     *           "door": "api",
                     *           "hash": "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "occurred_at": "2026-09-01T09:01:00Z",
                     *           "on_behalf_of_id": null,
                     *           "on_behalf_of_name": null,
                     *           "prev_hash": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
                     *           "request_id": "c2a7cad27a9cc634",
                     *           "run_id": null,
                     *           "seq": 13,
                     *           "subject_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "subject_type": "post",
                     *           "type": "post.status_changed",
                     *           "undoable": true
                     *         },
                     *         {
                     *           "actor_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "actor_name": "Wim Writer",
                     *           "changes": [
                     *             {
                     *               "field": "post_id",
                     *               "new": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *               "old": null,
                     *               "sha": "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a"
                     *             },
                     *             {
                     *               "field": "post_key",
                     *               "new": "P-1",
                     *               "old": null,
                     *               "sha": "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d"
                     *             }
                     *           ],
                     *           "data": {
                     *             "post_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *           },
                     *           "door": "api",
                     *           "hash": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *           "occurred_at": "2026-09-01T09:02:00Z",
                     *           "on_behalf_of_id": null,
                     *           "on_behalf_of_name": null,
                     *           "prev_hash": "e7f6c011776e8db7cd330b54174fd76f7d0216b612387a5ffcfb81e6f0919683",
                     *           "request_id": "c2a7cad27a9cc634",
                     *           "run_id": null,
                     *           "seq": 12,
                     *           "subject_id": "01a2f3c4-5b6d-7000-8000-000000000005",
                     *           "subject_type": "approval",
                     *           "type": "approval.requested",
                     *           "undoable": false
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_EventRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description What it is written in. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"workspace_id": "01a2f3c4-5b6d-7000-8000-000000000001", "id": "01a2f3c4-5b6d-7000-8000-000000000002", "seq": 1, "type": "workspace.created", "subject_type": "workspace", "subject_id": "01a2f3c4-5b6d-7000-8000-000000000001", "actor_id": "01a2f3c4-5b6d-7000-8000-000000000003", "on_behalf_of_id": null, "door": "api", "run_id": null, "request_id": "25ea74e4e6972931", "changes": [], "data": {}, "data_sha": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", "occurred_at": "2026-09-01T09:01:00Z", "prev_hash": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35", "hash"... */
                    "application/x-ndjson": unknown;
                    "text/csv": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "broken_reason": null,
                     *       "broken_seq": null,
                     *       "found_at": null,
                     *       "proved_at": null,
                     *       "seq": 0,
                     *       "verify_nightly": true
                     *     }
                     */
                    "application/json": components["schemas"]["ProofRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "request_id": "e896c482bc0074d2"
                 *     }
                 */
                "application/json": components["schemas"]["RequestUndo"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "by_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "event_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "type": "goal.created"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_UndoneRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_undoable`, `changed_since`, `already_undone` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": 13,
                     *       "head": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
                     *     }
                     */
                    "application/json": components["schemas"]["Verified"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `audit_chain_broken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description The event, as in the log. */
                event_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "by_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "event_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "type": "goal.created"
                     *     }
                     */
                    "application/json": components["schemas"]["UndoneRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_undoable`, `changed_since`, `already_undone` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "feed",
                     *           "name": "Feed",
                     *           "platform": "blog",
                     *           "state": "active",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_ChannelRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "kind": "markdown",
                 *       "name": "Notes"
                 *     }
                 */
                "application/json": components["schemas"]["ChannelCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "markdown",
                     *       "name": "Notes",
                     *       "platform": "blog",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the channel. */
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "name": "Feed",
                     *       "platform": "blog",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the channel. */
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `channel_busy` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the channel. */
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Our page"
                 *     }
                 */
                "application/json": components["schemas"]["ChannelUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "name": "Our page",
                     *       "platform": "blog",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the channel. */
                channel_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "name": "Feed",
                     *       "platform": "blog",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash`, `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those of this goal. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_ChapterRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "brief": "What time does to dough.",
                 *       "title": "Why sourdough"
                 *     }
                 */
                "application/json": components["schemas"]["ChapterCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brief": "What time does to dough.",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "goal_id": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_counts": {},
                     *       "rank": 0,
                     *       "title": "Why sourdough",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the chapter. */
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brief": "What time does to dough.",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "goal_id": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_counts": {},
                     *       "rank": 0,
                     *       "title": "Why sourdough",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the chapter. */
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the chapter. */
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "brief": "What time does to dough.",
                 *       "title": "Why we wait"
                 *     }
                 */
                "application/json": components["schemas"]["ChapterUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brief": "What time does to dough.",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "goal_id": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_counts": {},
                     *       "rank": 0,
                     *       "title": "Why we wait",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the chapter. */
                chapter_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brief": "What time does to dough.",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "goal_id": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_counts": {},
                     *       "rank": 0,
                     *       "title": "Why sourdough",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ChapterRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the delivery. */
                delivery_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "attempted_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "duration_ms": null,
                     *       "event_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "event_type": "webhook.test",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "message_id": "msg_01...",
                     *       "next_at": null,
                     *       "problem": null,
                     *       "response": null,
                     *       "state": "pending",
                     *       "status": null,
                     *       "webhook_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the delivery. */
                delivery_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "attempted_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "duration_ms": null,
                     *       "event_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "event_type": "webhook.test",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "message_id": "msg_01...",
                     *       "next_at": null,
                     *       "problem": null,
                     *       "response": null,
                     *       "state": "pending",
                     *       "status": null,
                     *       "webhook_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `webhook_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "called": "people in a workspace, promised places included",
                     *           "entitlement": "seats",
                     *           "limit": null,
                     *           "source": "self_hosted",
                     *           "used": 5
                     *         },
                     *         {
                     *           "called": "roles of a workspace's own",
                     *           "entitlement": "custom_roles",
                     *           "limit": null,
                     *           "source": "self_hosted",
                     *           "used": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_EntitlementRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_FileRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "media_type": "text/plain",
                     *       "name": "oven.jpg",
                     *       "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "size_bytes": 18,
                     *       "uploaded_by_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["FileRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type: `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
            /** @description Unavailable: `storage_unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Storage full: `storage_full` */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "largest_bytes": 52428800,
                     *       "media_types": [
                     *         "image/png",
                     *         "image/jpeg"
                     *       ],
                     *       "room_bytes": null,
                     *       "used_bytes": 0
                     *     }
                     */
                    "application/json": components["schemas"]["FileLimitsRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the file. */
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "media_type": "text/plain",
                     *       "name": "oven.jpg",
                     *       "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "size_bytes": 17,
                     *       "uploaded_by_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["FileRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the file. */
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the file. */
                file_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @example A loaf of kind 4. */
                    "text/plain": string;
                    "text/tab-separated-values": string;
                    "video/mp4": string;
                };
            };
            /** @description It is the content that you have. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone: `file_lost` */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
            /** @description Unavailable: `storage_unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_GoalRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "due_at": "2027-03-01T09:00:00Z",
                 *       "metric": "Sign-ups",
                 *       "target": 24,
                 *       "title": "Fill the baking class"
                 *     }
                 */
                "application/json": components["schemas"]["GoalCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:02:00Z",
                     *       "due_at": "2027-03-01T09:00:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "metric": "Sign-ups",
                     *       "owner_id": null,
                     *       "target": 24,
                     *       "title": "Fill the baking class",
                     *       "updated_at": "2026-09-01T09:03:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the goal. */
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": "2027-03-01T09:00:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "metric": "Sign-ups",
                     *       "owner_id": null,
                     *       "target": 24,
                     *       "title": "Fill the baking class",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the goal. */
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the goal. */
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target": 30
                 *     }
                 */
                "application/json": components["schemas"]["GoalUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": "2027-03-01T09:00:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "metric": "Sign-ups",
                     *       "owner_id": null,
                     *       "target": 30,
                     *       "title": "Fill the baking class",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the goal. */
                goal_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": "2027-03-01T09:00:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "metric": "Sign-ups",
                     *       "owner_id": null,
                     *       "target": 24,
                     *       "title": "Fill the baking class",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["GoalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:02:00Z",
                     *           "custom_role_id": null,
                     *           "email": "jonas@example.org",
                     *           "expires_at": "2026-09-01T09:01:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "invited_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "role": "viewer",
                     *           "state": "pending",
                     *           "updated_at": "2026-09-01T09:03:00Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_InviteRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "email": "jonas@example.org",
                 *       "role": "viewer"
                 *     }
                 */
                "application/json": components["schemas"]["InviteCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "expires_at": "2026-09-01T09:03:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "invited_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "role": "viewer",
                     *       "state": "pending",
                     *       "token": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InviteCreated"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `one_owner`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "csv": "email,role\njonas@example.org,viewer\n",
                 *       "dry_run": false
                 *     }
                 */
                "application/json": components["schemas"]["InviteList"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "detail": null,
                     *           "email": "jonas@example.org",
                     *           "line": 2,
                     *           "outcome": "ok",
                     *           "role": "viewer"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_InviteOutcome_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `no_mail_server` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the invite. */
                invite_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the invite. */
                invite_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "expires_at": "2026-09-01T09:03:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "invited_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "role": "viewer",
                     *       "state": "pending",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["InviteRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict`, `no_mail_server`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those with this role. */
                role?: components["schemas"]["Role"] | null;
                /** @description Only those that stand there. */
                status?: components["schemas"]["MembershipStatus"] | null;
                /** @description Only those of this kind. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "custom_role_id": null,
                     *           "email": "jonas@example.org",
                     *           "email_verified_at": null,
                     *           "full_name": "Ann Owner",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "human",
                     *           "role": "owner",
                     *           "status": "active",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "version": 1,
                     *           "vouched_by": []
                     *         },
                     *         {
                     *           "created_at": "2026-09-01T09:03:00Z",
                     *           "custom_role_id": null,
                     *           "email": "aiko@example.org",
                     *           "email_verified_at": null,
                     *           "full_name": "Wim Writer",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "kind": "human",
                     *           "role": "member",
                     *           "status": "active",
                     *           "updated_at": "2026-09-01T09:04:00Z",
                     *           "user_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *           "version": 1,
                     *           "vouched_by": [
                     *             "01a2f3c4-5b6d-7000-8000-000000000002"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_MemberRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "action": "suspend",
                 *       "dry_run": false,
                 *       "user_ids": [
                 *         "01a2f3c4-5b6d-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MembersChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "detail": null,
                     *           "full_name": "Ben Example",
                     *           "outcome": "ok",
                     *           "user_id": "01a2f3c4-5b6d-7000-8000-000000000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_MemberOutcome_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `one_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "email_verified_at": null,
                     *       "full_name": "Ben Example",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "human",
                     *       "role": "member",
                     *       "status": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "version": 1,
                     *       "vouched_by": [
                     *         "01a2f3c4-5b6d-7000-8000-000000000003"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "viewer"
                 *     }
                 */
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "email_verified_at": null,
                     *       "full_name": "Ben Example",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "human",
                     *       "role": "viewer",
                     *       "status": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "version": 2,
                     *       "vouched_by": [
                     *         "01a2f3c4-5b6d-7000-8000-000000000003"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner`, `one_owner`, `service_account_role` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dry_run": false,
                 *       "successor_id": "01a2f3c4-5b6d-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "count": 0,
                     *           "disposition": "moved",
                     *           "kind": "posts"
                     *         },
                     *         {
                     *           "count": 0,
                     *           "disposition": "moved",
                     *           "kind": "goals"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_BelongingsRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "email_verified_at": null,
                     *       "full_name": "Ben Example",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "human",
                     *       "role": "member",
                     *       "status": "suspended",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "version": 2,
                     *       "vouched_by": [
                     *         "01a2f3c4-5b6d-7000-8000-000000000003"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `last_owner`, `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the user. */
                user_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "email": "jonas@example.org",
                     *       "email_verified_at": null,
                     *       "full_name": "Ben Example",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "human",
                     *       "role": "member",
                     *       "status": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "version": 3,
                     *       "vouched_by": [
                     *         "01a2f3c4-5b6d-7000-8000-000000000003"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "custom_role": null,
                     *       "custom_role_id": null,
                     *       "role": "owner",
                     *       "scopes": [
                     *         "approvals:decide",
                     *         "approvals:read"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `last_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "user_id": "01a2f3c4-5b6d-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["Successor"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-9e514a",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "description": "You decide what is worth saying. You read the source as its audience would, pick the one thing they will remember, and leave out what only the author cares about.\n",
                     *           "key": "strategist",
                     *           "name": "Strategist",
                     *           "version": 1
                     *         },
                     *         {
                     *           "description": "You write plainly and concretely. Short sentences, active verbs, no filler, no claim that the source does not make. The first line earns the second.\n",
                     *           "key": "writer",
                     *           "name": "Writer",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PersonaRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "counting": "utf16",
                     *           "extras": [
                     *             {
                     *               "many": null,
                     *               "max_length": 35,
                     *               "name": "language"
                     *             },
                     *             {
                     *               "many": 30,
                     *               "max_length": 60,
                     *               "name": "tags"
                     *             }
                     *           ],
                     *           "max_bytes": null,
                     *           "max_hashtags": 5,
                     *           "max_length": 3000,
                     *           "max_links": 2,
                     *           "max_media": 20,
                     *           "name": "LinkedIn",
                     *           "platform": "linkedin"
                     *         },
                     *         {
                     *           "counting": "weighted",
                     *           "extras": [
                     *             {
                     *               "many": null,
                     *               "max_length": 35,
                     *               "name": "language"
                     *             },
                     *             {
                     *               "many": 30,
                     *               "max_length": 60,
                     *               "name": "tags"
                     *             }
                     *           ],
                     *           "max_bytes": null,
                     *           "max_hashtags": 2,
                     *           "max_length": 280,
                     *           "max_links": 1,
                     *           "max_media": 4,
                     *           "name": "X",
                     *           "platform": "x"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PlatformRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only what this person works on; `none` for what nobody does. */
                assignee_id?: string | null;
                /** @description Only what this person answers for. */
                owner_id?: string | null;
                /** @description Only those of this chapter. */
                chapter_id?: string | null;
                /** @description Only those of this goal. */
                goal_id?: string | null;
                /** @description Only those that press as much. */
                priority?: components["schemas"]["Priority"] | null;
                /** @description Has a text for it. */
                platform?: components["schemas"]["Platform"] | null;
                /** @description Name or id of a tag. */
                tag?: string | null;
                /** @description Its name in the workflow. */
                key?: string | null;
                /** @description Words of key, title or texts. */
                q?: string | null;
                /** @description Only what is due before this moment. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "assignee_id": null,
                     *           "chapter_id": null,
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "due_at": null,
                     *           "estimated_hours": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "key": "P-1",
                     *           "owner_id": null,
                     *           "platforms": [
                     *             "blog"
                     *           ],
                     *           "priority": "normal",
                     *           "published_at": null,
                     *           "rank": "01a22a...",
                     *           "scheduled_at": null,
                     *           "status": "review",
                     *           "tags": [],
                     *           "title": "A second oven",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageOf_PostListed_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "due_at": "2027-02-01T09:00:00Z",
                 *       "priority": "high",
                 *       "title": "The oven is lit at four",
                 *       "variants": {
                 *         "linkedin": {
                 *           "body": "Our day begins at four, when nobody asks us anything."
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:02:00Z",
                     *       "due_at": "2027-02-01T09:00:00Z",
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-20",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "linkedin"
                     *       ],
                     *       "priority": "high",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "The oven is lit at four",
                     *       "updated_at": "2026-09-01T09:03:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "Our day begins at four, when nobody asks us anything.",
                     *           "extras": {},
                     *           "platform": "linkedin"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "action": "archive",
                 *       "ids": [
                 *         "01a2f3c4-5b6d-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PostsBulk"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "detail": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "outcome": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PostOutcome_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description What it is written in. */
                format?: components["schemas"]["PostFormat"];
                /** @description JSON only: every version as well. */
                versions?: boolean;
                /** @description One or several. */
                status?: components["schemas"]["PostStatus"][] | null;
                /** @description Only what this person works on; `none` for what nobody does. */
                assignee_id?: string | null;
                /** @description Only what this person answers for. */
                owner_id?: string | null;
                /** @description Only those of this chapter. */
                chapter_id?: string | null;
                /** @description Only those of this goal. */
                goal_id?: string | null;
                /** @description Only those that press as much. */
                priority?: components["schemas"]["Priority"] | null;
                /** @description Has a text for it. */
                platform?: components["schemas"]["Platform"] | null;
                /** @description Name or id of a tag. */
                tag?: string | null;
                /** @description Its name in the workflow. */
                key?: string | null;
                /** @description Words of key, title or texts. */
                q?: string | null;
                /** @description Only what is due before this moment. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-09-01T09:01:00Z",
                     *       "format": "postmagiq.posts/1",
                     *       "posts": [
                     *         {
                     *           "approved_hash": null,
                     *           "archived_from": null,
                     *           "assignee_id": null,
                     *           "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "chapter": null,
                     *           "chapter_id": null,
                     *           "created_at": "2026-09-01T09:03:00Z",
                     *           "due_at": null,
                     *           "estimated_hours": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "key": "P-1",
                     *           "latest_version": 1,
                     *           "origin_id": null,
                     *           "owner_id": null,
                     *           "platforms": [
                     *             "blog"
                     *           ],
                     *           "priority": "normal",
                     *           "published_at": null,
                     *           "rank": "01a22a...",
                     *           "run_id": null,
                     *           "scheduled_at": null,
                     *           "source_id": null,
                     *           "status": "review",
                     *           "tags": [],
                     *           "title": "A second oven",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "variants": [
                     *             {
                     *               "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *               "extras": {},
                     *               "platform": "blog"
                     *             }
                     *           ],
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                    "application/zip": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "content": "[{\"title\": \"Imported 46\"}]",
                 *       "format": "json"
                 *     }
                 */
                "application/json": components["schemas"]["PostsImport"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applied": true,
                     *       "dry_run": false,
                     *       "duplicates": 0,
                     *       "invalid": 0,
                     *       "new": 1,
                     *       "rows": [
                     *         {
                     *           "errors": [],
                     *           "key": "P-22",
                     *           "notes": [],
                     *           "outcome": "new",
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "row": 1,
                     *           "title": "Imported"
                     *         }
                     *       ],
                     *       "unknown_columns": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-2",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "summary": "Half an hour earlier",
                 *       "title": "The oven is lit at half past three",
                 *       "variants": {
                 *         "linkedin": {
                 *           "body": "Our day begins at half past three."
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-24",
                     *       "latest_version": 2,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog",
                     *         "linkedin"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "The oven is lit at half past three",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         },
                     *         {
                     *           "body": "Our day begins at half past three.",
                     *           "extras": {},
                     *           "platform": "linkedin"
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_ApprovalRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-26",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "archived",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-25",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignee_id": "01a2f3c4-5b6d-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["AssignmentPut"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "key": "P-27",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_AssignmentRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_AttachmentRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The oven",
                 *       "url": "https://example.org/oven.jpg"
                 *     }
                 */
                "application/json": components["schemas"]["AttachmentCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alt_text": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "file": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "link",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "rank": 0,
                     *       "title": "The oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/oven.jpg",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "01a2f3c4-5b6d-7000-8000-000000000001",
                 *         "01a2f3c4-5b6d-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AttachmentOrder"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "alt_text": null,
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "file": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "link",
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "rank": 0,
                     *           "title": "Bread",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "url": "https://example.org/",
                     *           "version": 2
                     *         },
                     *         {
                     *           "alt_text": null,
                     *           "created_at": "2026-09-01T09:03:00Z",
                     *           "file": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "kind": "link",
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "rank": 1,
                     *           "title": "Oven",
                     *           "updated_at": "2026-09-01T09:04:00Z",
                     *           "url": "https://example.org/",
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_AttachmentRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the attachment. */
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alt_text": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "file": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "link",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "rank": 0,
                     *       "title": "The oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/oven.jpg",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the attachment. */
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the attachment. */
                attachment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "How the oven was built"
                 *     }
                 */
                "application/json": components["schemas"]["AttachmentUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alt_text": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "file": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "link",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "rank": 0,
                     *       "title": "How the oven was built",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/oven.jpg",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Whether threads are closed. */
                resolved?: boolean | null;
                /** @description Only what is to be seen by them. */
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_CommentRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Could the second sentence be shorter?",
                 *       "visibility": "internal"
                 *     }
                 */
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": "Mara Okafor",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "body": "Could the second sentence be shorter?",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "edited_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "mentions": [],
                     *       "parent_id": null,
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "removed_at": null,
                     *       "resolved_at": null,
                     *       "resolved_by_id": null,
                     *       "span": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "visibility": "internal"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the comment. */
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": "Ann Owner",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "body": "Could the second sentence be shorter?",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "edited_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "mentions": [],
                     *       "parent_id": null,
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "removed_at": null,
                     *       "resolved_at": null,
                     *       "resolved_by_id": null,
                     *       "span": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "visibility": "internal"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the comment. */
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_your_comment` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the comment. */
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Could both sentences be shorter?"
                 *     }
                 */
                "application/json": components["schemas"]["CommentUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": "Mara Okafor",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "body": "Could both sentences be shorter?",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "edited_at": "2026-09-01T09:03:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "mentions": [],
                     *       "parent_id": null,
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "removed_at": null,
                     *       "resolved_at": null,
                     *       "resolved_by_id": null,
                     *       "span": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "visibility": "internal"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_your_comment` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the comment. */
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": "Mara Okafor",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "body": "Could the second sentence be shorter?",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "edited_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "mentions": [],
                     *       "parent_id": null,
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "removed_at": null,
                     *       "resolved_at": "2026-09-01T09:03:00Z",
                     *       "resolved_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "span": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "visibility": "internal"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id of the comment. */
                comment_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": "Mara Okafor",
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "body": "Could the second sentence be shorter?",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "edited_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "mentions": [],
                     *       "parent_id": null,
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "removed_at": null,
                     *       "resolved_at": null,
                     *       "resolved_by_id": null,
                     *       "span": null,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3,
                     *       "visibility": "internal"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description The earlier version. */
                from: number;
                /** @description The later version. */
                to: number;
            };
            header?: never;
            path: {
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from_number": 1,
                     *       "title": [
                     *         {
                     *           "op": "equal",
                     *           "text": "A second oven"
                     *         }
                     *       ],
                     *       "to_number": 1,
                     *       "variants": [
                     *         {
                     *           "ops": [
                     *             {
                     *               "op": "equal",
                     *               "text": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*"
                     *             }
                     *           ],
                     *           "platform": "blog"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DiffRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those for this platform. */
                platform: components["schemas"]["Platform"];
            };
            header?: never;
            path: {
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "current": true,
                     *       "dimensions": {
                     *         "length": 100,
                     *         "readability": 100,
                     *         "sources": 100,
                     *         "structure": 100,
                     *         "wording": 100
                     *       },
                     *       "findings": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "overall": 100,
                     *       "platform": "linkedin",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "run_id": "01a2f3c4-5b6d-7000-8000-000000000003"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "current": true,
                     *           "dimensions": {
                     *             "length": 100,
                     *             "readability": 100,
                     *             "sources": 100,
                     *             "structure": 100,
                     *             "wording": 100
                     *           },
                     *           "findings": [],
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "overall": 100,
                     *           "platform": "blog",
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "run_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_AuditRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "idea"
                 *     }
                 */
                "application/json": components["schemas"]["PostMove"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-38",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "8",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "idea",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hashtags": [],
                     *           "limit": 100000,
                     *           "links": [],
                     *           "over": false,
                     *           "platform": "blog",
                     *           "remaining": 99946,
                     *           "used": 54,
                     *           "warnings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PreviewRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those for this platform. */
                platform: components["schemas"]["Platform"];
            };
            header?: never;
            path: {
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "platform": "linkedin",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "sentences": [
                     *         {
                     *           "end": 129,
                     *           "sources": [
                     *             {
                     *               "end": 806,
                     *               "n": 2,
                     *               "start": 675,
                     *               "text": "For two years our on-call week was the thing new colleagues asked about last, in a low voice, when the interview was almost over."
                     *             }
                     *           ],
                     *           "start": 0,
                     *           "text": "For two years our on-call week was the thing new colleagues asked about last, in a low voice, when the interview was almost over."
                     *         },
                     *         {
                     *           "end": 151,
                     *           "sources": [
                     *             {
                     *               "end": 837,
                     *               "n": 3,
                     *               "start": 807,
                     *               "text": "We have changed that."
                     *             }
                     *           ],
                     *           "start": 130,
                     *           "text": "We have changed that."
                     *         }
                     *       ],
                     *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["ProvenanceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PublicationRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["PublicationCreate"];
            };
        };
        responses: {
            /** @description Accepted: it goes on by itself. */
            202: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attempt": 0,
                     *           "channel_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "external_id": null,
                     *           "external_url": null,
                     *           "hidden_by": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "feed",
                     *           "planned_for": "2026-09-01T09:03:00Z",
                     *           "platform": "blog",
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "post_key": "P-39",
                     *           "problem": null,
                     *           "published_at": null,
                     *           "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *           "sent_at": null,
                     *           "state": "planned",
                     *           "title": "A second oven",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "version": 1,
                     *           "withdrawn_at": null,
                     *           "withdrawn_by_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PublicationRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `approval_missing`, `state_conflict`, `no_channel`, `channel_disabled`, `variant_missing`, `being_withdrawn` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
    markPostPublished: {
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "platform": "blog",
                 *       "url": "https://example.org/oven"
                 *     }
                 */
                "application/json": components["schemas"]["PublishedByHand"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "channel_id": null,
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "external_id": null,
                     *       "external_url": "https://example.org/oven",
                     *       "hidden_by": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "hand",
                     *       "planned_for": "2026-09-01T09:03:00Z",
                     *       "platform": "blog",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-40",
                     *       "problem": null,
                     *       "published_at": "2026-09-01T09:03:00Z",
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "sent_at": "2026-09-01T09:03:00Z",
                     *       "state": "sent",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "withdrawn_at": null,
                     *       "withdrawn_by_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `approval_missing`, `state_conflict`, `variant_missing`, `published_already` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-41",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "decided_at": null,
                     *       "decisions": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-43",
                     *       "quorum": 1,
                     *       "refusal": null,
                     *       "requested_by": "Mara Okafor",
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "roles": [],
                     *       "stage": "Draft Review",
                     *       "stage_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "state": "pending",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "version_number": 1,
                     *       "yes_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `post_empty`, `state_conflict`, `already_approved` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `nothing_submitted` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "names": [
                 *         "Tag"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TagsPut"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-44",
                     *       "latest_version": 1,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [
                     *         {
                     *           "colour": "grey",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "name": "Tag"
                     *         }
                     *       ],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "number": 1,
                     *           "run_id": null,
                     *           "summary": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_VersionListed_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Which version, from 1 on. */
                number: number;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "number": 1,
                     *       "run_id": null,
                     *       "summary": null,
                     *       "title": "A second oven",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VersionRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the post. */
                post_id: string;
                /** @description Which version, from 1 on. */
                number: number;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved_hash": null,
                     *       "assignee_id": null,
                     *       "author_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "chapter_id": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "due_at": null,
                     *       "estimated_hours": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "P-45",
                     *       "latest_version": 3,
                     *       "owner_id": null,
                     *       "platforms": [
                     *         "blog"
                     *       ],
                     *       "priority": "normal",
                     *       "published_at": null,
                     *       "rank": "01a22a...",
                     *       "run_id": null,
                     *       "scheduled_at": null,
                     *       "source_id": null,
                     *       "status": "draft",
                     *       "tags": [],
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "variants": [
                     *         {
                     *           "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *           "extras": {},
                     *           "platform": "blog"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PostRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "variants": {
                 *         "x": "The oven is lit at four. #bread"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreviewAsked"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hashtags": [
                     *             "#bread"
                     *           ],
                     *           "limit": 280,
                     *           "links": [],
                     *           "over": false,
                     *           "platform": "x",
                     *           "remaining": 249,
                     *           "used": 31,
                     *           "warnings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_PreviewRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_ProjectRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "key": "AAFD",
                 *       "name": "Project AAFD"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAFD",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Project AAFD",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAAJ",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Project AAAJ",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Everything for the new season.",
                 *       "name": "Spring campaign"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "Everything for the new season.",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAFF",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Spring campaign",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": "2026-09-01T09:03:00Z",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAFI",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Project AAFI",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAFH",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Project AAFH",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the project. */
                project_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "key": "AAFJ",
                     *       "lead_id": null,
                     *       "member_ids": [],
                     *       "metadata": {},
                     *       "name": "Project AAFJ",
                     *       "repositories": [],
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3,
                     *       "visibility": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_trash` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
                state?: components["schemas"]["PublicationState"] | null;
                /** @description Only those of this channel. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_PublicationRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the publication. */
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "channel_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "content": {
                     *         "author": "Wim Writer",
                     *         "body": "The second oven arrives on Monday.\n\n## Why\n\n*Sundays.*",
                     *         "language": "en",
                     *         "platform": "blog",
                     *         "tags": [],
                     *         "title": "A second oven"
                     *       },
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "external_id": null,
                     *       "external_url": null,
                     *       "hidden_by": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "planned_for": "2029-01-01T00:00:00Z",
                     *       "platform": "blog",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-16",
                     *       "problem": null,
                     *       "published_at": null,
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "sent_at": null,
                     *       "state": "planned",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1,
                     *       "withdrawn_at": null,
                     *       "withdrawn_by_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the publication. */
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "channel_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "external_id": null,
                     *       "external_url": null,
                     *       "hidden_by": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "planned_for": "2029-01-01T00:00:00Z",
                     *       "platform": "blog",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-46",
                     *       "problem": null,
                     *       "published_at": null,
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "sent_at": null,
                     *       "state": "cancelled",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2,
                     *       "withdrawn_at": null,
                     *       "withdrawn_by_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `too_late` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the publication. */
                publication_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "channel_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "content_hash": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "external_id": "urn:uuid:01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "external_url": "http://127.0.0.1:8000/p/blue-door-bakery/p-47",
                     *       "hidden_by": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "feed",
                     *       "planned_for": "2026-09-01T09:03:00Z",
                     *       "platform": "blog",
                     *       "post_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "post_key": "P-47",
                     *       "problem": null,
                     *       "published_at": "2026-09-01T09:04:00Z",
                     *       "requested_by_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "sent_at": "2026-09-01T09:05:00Z",
                     *       "state": "withdrawn",
                     *       "title": "A second oven",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 4,
                     *       "withdrawn_at": "2026-09-01T09:06:00Z",
                     *       "withdrawn_by_id": "01a2f3c4-5b6d-7000-8000-000000000005"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `not_sent`, `on_its_way` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "assignable_by": [],
                     *           "based_on": "owner",
                     *           "description": "Everything, and the end of the workspace.",
                     *           "id": null,
                     *           "is_assignable": false,
                     *           "is_built_in": true,
                     *           "member_count": 1,
                     *           "name": "owner",
                     *           "scopes": [
                     *             "approvals:decide",
                     *             "approvals:read"
                     *           ],
                     *           "version": null
                     *         },
                     *         {
                     *           "assignable_by": [
                     *             "owner",
                     *             "admin"
                     *           ],
                     *           "based_on": "admin",
                     *           "description": "Everything but the end of the workspace: members, settings, keys, channels.",
                     *           "id": null,
                     *           "is_assignable": true,
                     *           "is_built_in": true,
                     *           "member_count": 0,
                     *           "name": "admin",
                     *           "scopes": [
                     *             "approvals:decide",
                     *             "approvals:read"
                     *           ],
                     *           "version": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_RoleRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "description": "Writes, and plans nothing.",
                 *       "name": "Copywriter",
                 *       "scopes": [
                 *         "content:read",
                 *         "content:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignable_by": [
                     *         "owner",
                     *         "admin"
                     *       ],
                     *       "based_on": "member",
                     *       "description": "Writes, and plans nothing.",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_assignable": true,
                     *       "is_built_in": false,
                     *       "member_count": 0,
                     *       "name": "Copywriter",
                     *       "scopes": [
                     *         "content:read",
                     *         "content:write"
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the role. */
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignable_by": [
                     *         "owner",
                     *         "admin"
                     *       ],
                     *       "based_on": "member",
                     *       "description": "Writes, and plans nothing.",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_assignable": true,
                     *       "is_built_in": false,
                     *       "member_count": 0,
                     *       "name": "Copywriter",
                     *       "scopes": [
                     *         "content:read",
                     *         "content:write"
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the role. */
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `role_in_use`, `service_account_role`, `one_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the role. */
                role_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Writes and reads."
                 *     }
                 */
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignable_by": [
                     *         "owner",
                     *         "admin"
                     *       ],
                     *       "based_on": "member",
                     *       "description": "Writes and reads.",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_assignable": true,
                     *       "is_built_in": false,
                     *       "member_count": 0,
                     *       "name": "Copywriter",
                     *       "scopes": [
                     *         "content:read",
                     *         "content:write"
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RoleRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `service_account_role` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
                status?: components["schemas"]["RunStatus"] | null;
                /** @description Only those of this source. */
                source_id?: string | null;
                /** @description Only those of this post. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "budget_micros": null,
                     *           "cancel_requested_at": null,
                     *           "cost_micros": 0,
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "definition_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "finished_at": "2026-09-01T09:04:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "instruction": null,
                     *           "owner_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "platforms": [
                     *             "linkedin"
                     *           ],
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000005",
                     *           "problem": null,
                     *           "source_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *           "started_at": "2026-09-01T09:03:00Z",
                     *           "status": "succeeded",
                     *           "title": "An on-call rota that people do not dread",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "version": 3
                     *         },
                     *         {
                     *           "budget_micros": null,
                     *           "cancel_requested_at": null,
                     *           "cost_micros": 0,
                     *           "created_at": "2026-09-01T09:05:00Z",
                     *           "definition_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "finished_at": "2026-09-01T09:08:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000006",
                     *           "instruction": null,
                     *           "owner_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "platforms": [
                     *             "linkedin"
                     *           ],
                     *           "post_id": "01a2f3c4-5b6d-7000-8000-000000000008",
                     *           "problem": null,
                     *           "source_id": "01a2f3c4-5b6d-7000-8000-000000000007",
                     *           "started_at": "2026-09-01T09:07:00Z",
                     *           "status": "succeeded",
                     *           "title": "An on-call rota that people do not dread",
                     *           "updated_at": "2026-09-01T09:06:00Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_RunRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "platforms": [
                 *         "linkedin"
                 *       ],
                 *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["RunCreate"];
            };
        };
        responses: {
            /** @description Accepted: it goes on by itself. */
            202: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budget_micros": null,
                     *       "cancel_requested_at": null,
                     *       "cost_micros": 0,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "definition_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "finished_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "instruction": null,
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "platforms": [
                     *         "linkedin"
                     *       ],
                     *       "post_id": null,
                     *       "problem": null,
                     *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "started_at": null,
                     *       "status": "queued",
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RunRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `source_not_ready`, `instruction_unheard` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the run. */
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budget_micros": null,
                     *       "cancel_requested_at": null,
                     *       "cost_micros": 0,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "definition_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "finished_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "instruction": null,
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "platforms": [
                     *         "x"
                     *       ],
                     *       "post_id": null,
                     *       "problem": null,
                     *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "started_at": null,
                     *       "status": "queued",
                     *       "steps": [],
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the run. */
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on by itself. */
            202: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budget_micros": 0,
                     *       "cancel_requested_at": "2026-09-01T09:05:00Z",
                     *       "cost_micros": 0,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "definition_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "finished_at": "2026-09-01T09:04:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "instruction": null,
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "platforms": [
                     *         "x"
                     *       ],
                     *       "post_id": null,
                     *       "problem": "This run has spent its budget of 0 micros; start one with more.",
                     *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "started_at": "2026-09-01T09:03:00Z",
                     *       "status": "running",
                     *       "steps": [],
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `run_already_ended` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the run. */
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : following
                     *
                     *     id: 41
                     *     data: {"seq":41,"type":"post.created","subject_type":"post", ...}
                     *
                     *     event: end
                     *     data: {"code":"not_found","detail":"There is nothing here, or you may not see it."}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The run has ended and there is nothing new; do not come back. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the run. */
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it goes on by itself. */
            202: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budget_micros": 0,
                     *       "cancel_requested_at": null,
                     *       "cost_micros": 0,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "definition_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "finished_at": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "instruction": null,
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "platforms": [
                     *         "x"
                     *       ],
                     *       "post_id": null,
                     *       "problem": null,
                     *       "source_id": "01a2f3c4-5b6d-7000-8000-000000000004",
                     *       "started_at": "2026-09-01T09:03:00Z",
                     *       "status": "queued",
                     *       "steps": [],
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `run_not_retryable` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the run. */
                run_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "content": {},
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "seq": 1,
                     *           "tokens": 0,
                     *           "type": "run.queued"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_RunLine_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only views of this page. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_SavedViewRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Mine and urgent",
                 *       "page": "posts",
                 *       "query": "priority=urgent",
                 *       "shared": true
                 *     }
                 */
                "application/json": components["schemas"]["SavedViewCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "gone": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_default": false,
                     *       "name": "Mine and urgent",
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "page": "posts",
                     *       "query": "priority=urgent",
                     *       "shared": true,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the view. */
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "gone": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_default": false,
                     *       "name": "Mine and urgent",
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "page": "posts",
                     *       "query": "priority=urgent",
                     *       "shared": true,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the view. */
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_the_owner` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the view. */
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Urgent"
                 *     }
                 */
                "application/json": components["schemas"]["SavedViewUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "gone": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_default": false,
                     *       "name": "Urgent",
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "page": "posts",
                     *       "query": "priority=urgent",
                     *       "shared": true,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `not_the_owner` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the view. */
                view_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "gone": [],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "is_default": false,
                     *       "name": "Theirs",
                     *       "owner_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "page": "posts",
                     *       "query": "",
                     *       "shared": true,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `owner_present` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "description": "See which API keys there are.",
                     *           "group": "API",
                     *           "scope": "keys:read",
                     *           "title": "See API keys",
                     *           "who_can_grant": "an owner or admin of the workspace"
                     *         },
                     *         {
                     *           "description": "Make, change and revoke API keys.",
                     *           "group": "API",
                     *           "scope": "keys:write",
                     *           "title": "Manage API keys",
                     *           "who_can_grant": "an owner or admin of the workspace"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_ScopeRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "limit": null,
                     *       "used": 6
                     *     }
                     */
                    "application/json": components["schemas"]["SeatsRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_ServiceAccountRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "full_name": "Night writer",
                 *       "kind": "agent"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccountCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "full_name": "Night writer",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "agent",
                     *       "responsible": "Mara Okafor",
                     *       "responsible_user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "role": "member",
                     *       "state": "working",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `service_account_role`, `one_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the service account. */
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "full_name": "Night writer",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "agent",
                     *       "responsible": "Ann Owner",
                     *       "responsible_user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "role": "member",
                     *       "state": "working",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the service account. */
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the service account. */
                service_account_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Day writer"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccountUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "custom_role_id": null,
                     *       "full_name": "Day writer",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "agent",
                     *       "responsible": "Mara Okafor",
                     *       "responsible_user_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "role": "member",
                     *       "state": "working",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `service_account_role`, `one_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api": {
                     *         "key_max_days": null,
                     *         "keys_allowed": true,
                     *         "keys_may_decide": false
                     *       },
                     *       "audit": {
                     *         "verify_nightly": true
                     *       },
                     *       "banned_words": [],
                     *       "locked": {},
                     *       "members": {
                     *         "default_invite_role": "member",
                     *         "invite_days": 7,
                     *         "inviters": "admins"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "banned_words": [
                 *         "synergy"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api": {
                     *         "key_max_days": null,
                     *         "keys_allowed": true,
                     *         "keys_may_decide": false
                     *       },
                     *       "audit": {
                     *         "verify_nightly": true
                     *       },
                     *       "banned_words": [
                     *         "synergy"
                     *       ],
                     *       "locked": {},
                     *       "members": {
                     *         "default_invite_role": "member",
                     *         "invite_days": 7,
                     *         "inviters": "admins"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `setting_locked`, `not_for_keys`, `forbidden` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `one_owner` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Precondition required: `precondition_required` */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
                state?: components["schemas"]["SourceState"] | null;
                /** @description Only those of this kind. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "added_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "created_at": "2026-09-01T09:02:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "kind": "html",
                     *           "origin": "on-call-rota.html",
                     *           "problem": null,
                     *           "retrieved_at": "2026-09-01T09:01:00Z",
                     *           "sentence_count": 52,
                     *           "size_bytes": 4480,
                     *           "state": "ready",
                     *           "title": "An on-call rota that people do not dread",
                     *           "updated_at": "2026-09-01T09:03:00Z",
                     *           "version": 1
                     *         },
                     *         {
                     *           "added_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "created_at": "2026-09-01T09:05:00Z",
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *           "kind": "html",
                     *           "origin": "on-call-rota.html",
                     *           "problem": null,
                     *           "retrieved_at": "2026-09-01T09:04:00Z",
                     *           "sentence_count": 52,
                     *           "size_bytes": 4480,
                     *           "state": "ready",
                     *           "title": "An on-call rota that people do not dread",
                     *           "updated_at": "2026-09-01T09:06:00Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_SourceListed_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "text": "Bread, batch 70, is fresh."
                 *     }
                 */
                "application/json": components["schemas"]["SourceCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "text",
                     *       "origin": null,
                     *       "problem": null,
                     *       "retrieved_at": "2026-09-01T09:03:00Z",
                     *       "sentence_count": 1,
                     *       "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "size_bytes": 26,
                     *       "state": "ready",
                     *       "text": "Bread, batch 70, is fresh.",
                     *       "title": "Bread, batch 70, is fresh.",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Too large: `source_too_large`, `source_too_long` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type: `binary_source`, `unknown_source_kind` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the source. */
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "html",
                     *       "origin": "on-call-rota.html",
                     *       "problem": null,
                     *       "retrieved_at": "2026-09-01T09:03:00Z",
                     *       "sentence_count": 52,
                     *       "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "size_bytes": 4480,
                     *       "state": "ready",
                     *       "text": "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>An on-call rota that people do not dread | Lantern Works</title>\n  <meta name=\"description\" content=\"How eight engineers share the nights.\">\n  <style>body { font-family: serif } .lead::after { content: \"Not prose.\" }</style>\n  <script>window.dataLayer = []; if (1 > 0) { track(\"This is not a sentence. Ignore it.\"); }</script>\n</head>\n<body>\n<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/blog\">All posts. Every one.</a></li></ul></nav>\n<main>\n<article>\n  <header>\n    <h1>An on-call rota that people do not dread</h1>\n  ...",
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the source. */
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `in_use` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the source. */
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "kind": "html",
                     *       "origin": "on-call-rota.html",
                     *       "problem": null,
                     *       "retrieved_at": "2026-09-01T09:03:00Z",
                     *       "sentence_count": 52,
                     *       "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                     *       "size_bytes": 4480,
                     *       "state": "ready",
                     *       "text": "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>An on-call rota that people do not dread | Lantern Works</title>\n  <meta name=\"description\" content=\"How eight engineers share the nights.\">\n  <style>body { font-family: serif } .lead::after { content: \"Not prose.\" }</style>\n  <script>window.dataLayer = []; if (1 > 0) { track(\"This is not a sentence. Ignore it.\"); }</script>\n</head>\n<body>\n<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/blog\">All posts. Every one.</a></li></ul></nav>\n<main>\n<article>\n  <header>\n    <h1>An on-call rota that people do not dread</h1>\n  ...",
                     *       "title": "An on-call rota that people do not dread",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the source. */
                source_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "block": "heading",
                     *           "end": 592,
                     *           "heading": null,
                     *           "n": 0,
                     *           "start": 552,
                     *           "text": "An on-call rota that people do not dread"
                     *         },
                     *         {
                     *           "block": "paragraph",
                     *           "end": 640,
                     *           "heading": "An on-call rota that people do not dread",
                     *           "n": 1,
                     *           "start": 605,
                     *           "text": "By Tomas Reyl, 9 February"
                     *         }
                     *       ],
                     *       "next_cursor": "WzQ5LC..."
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_SentenceRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : following
                     *
                     *     id: 41
                     *     data: {"seq":41,"type":"post.created","subject_type":"post", ...}
                     *
                     *     event: end
                     *     data: {"code":"not_found","detail":"There is nothing here, or you may not see it."}
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "other_sheets": [],
                     *       "sheet": null,
                     *       "text": "A loaf of kind 16."
                     *     }
                     */
                    "application/json": components["schemas"]["TableRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_TagRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "colour": "orange",
                 *       "name": "bread"
                 *     }
                 */
                "application/json": components["schemas"]["TagCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "colour": "orange",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "bread",
                     *       "post_count": 0,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the tag. */
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "colour": "orange",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "bread",
                     *       "post_count": 0,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the tag. */
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the tag. */
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "colour": "yellow",
                 *       "name": "sourdough"
                 *     }
                 */
                "application/json": components["schemas"]["TagUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "colour": "yellow",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "sourdough",
                     *       "post_count": 0,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the tag. */
                tag_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "01a2f3c4-5b6d-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["TagMerge"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "colour": "grey",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Tag",
                     *       "post_count": 0,
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TagRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those of this kind. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_TrashedRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "details": {
                     *             "properties": {},
                     *             "required": [],
                     *             "type": "object"
                     *           },
                     *           "subject": "api_key",
                     *           "type": "api_key.created"
                     *         },
                     *         {
                     *           "details": {
                     *             "properties": {},
                     *             "required": [],
                     *             "type": "object"
                     *           },
                     *           "subject": "api_key",
                     *           "type": "api_key.revoked"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_EventKindRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
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
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "description": "",
                     *           "disabled_at": null,
                     *           "disabled_reason": null,
                     *           "events": [
                     *             "post.*"
                     *           ],
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "previous_secret_until": null,
                     *           "state": "active",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "url": "https://example.org/hook",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_WebhookRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "description": "Tells the website.",
                 *       "events": [
                 *         "post.*"
                 *       ],
                 *       "url": "https://example.org/hooks/postmagiq"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "Tells the website.",
                     *       "disabled_at": null,
                     *       "disabled_reason": null,
                     *       "events": [
                     *         "post.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": null,
                     *       "secret": "whsec_...",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hooks/postmagiq",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "",
                     *       "disabled_at": null,
                     *       "disabled_reason": null,
                     *       "events": [
                     *         "post.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": null,
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hook",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and there is nothing to say. */
            204: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "post.*",
                 *         "publication.*"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "",
                     *       "disabled_at": null,
                     *       "disabled_reason": null,
                     *       "events": [
                     *         "post.*",
                     *         "publication.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": null,
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hook",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOf_DeliveryRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "",
                     *       "disabled_at": null,
                     *       "disabled_reason": null,
                     *       "events": [
                     *         "post.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": null,
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hook",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "",
                     *       "disabled_at": "2026-09-01T09:03:00Z",
                     *       "disabled_reason": "by_hand",
                     *       "events": [
                     *         "post.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": null,
                     *       "state": "disabled",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hook",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "created_by_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "description": "",
                     *       "disabled_at": null,
                     *       "disabled_reason": null,
                     *       "events": [
                     *         "post.*"
                     *       ],
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "previous_secret_until": "2026-09-01T09:03:00Z",
                     *       "secret": "whsec_...",
                     *       "state": "active",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "url": "https://example.org/hook",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `too_many_rotations` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile: `version_mismatch` */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Dry-Run": components["headers"]["Dry-Run"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 0,
                     *       "attempted_at": null,
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "duration_ms": null,
                     *       "event_id": "01a2f3c4-5b6d-7000-8000-000000000003",
                     *       "event_type": "webhook.test",
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "message_id": "msg_01...",
                     *       "next_at": null,
                     *       "problem": null,
                     *       "response": null,
                     *       "state": "pending",
                     *       "status": null,
                     *       "webhook_id": "01a2f3c4-5b6d-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Conflict: `webhook_disabled` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "description": "Plan, draft, audit, revise and finish one post for a platform from a source.",
                     *           "heeds_instruction": false,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "inputs": {
                     *             "instruction": {
                     *               "required": false
                     *             },
                     *             "platform": {
                     *               "required": true
                     *             },
                     *             "source_id": {
                     *               "required": true
                     *             },
                     *             "title": {
                     *               "required": false
                     *             }
                     *           },
                     *           "key": "default",
                     *           "name": "Post from source material",
                     *           "steps": [
                     *             {
                     *               "agent": "workspace",
                     *               "checks": [
                     *                 "has_points"
                     *               ],
                     *               "does": "plan",
                     *               "inputs": [
                     *                 "title",
                     *                 "platform"
                     *               ],
                     *               "key": "plan",
                     *               "output": "plan",
                     *               "persona": "strategist",
                     *               "prompt": "plan@1",
                     *               "repeat_at_most": 1,
                     *               "then": null,
                     *               "when": null
                     *             },
                     *             {
                     *               "agent": "workspace",
                     *               "checks": [
                     *                 "within_limit",
                     *                 "every_sentence_has_a_source"
                     *               ],
                     *               "does": "draft",
                     *               "inputs": [
                     *                 "title",
                     *                 "platform"
                     *               ],
                     *               "key": "draft",
                     *               "output": "draft",
                     *               "persona": "writer",
                     *               "prompt": "draft@1",
                     *               "repeat_at_most": 1,
                     *               "then": null,
                     *               "when": null
                     *             }
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_WorkflowRead_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Its name in the workflow. */
                key: string;
                /** @description Id or slug of the workspace. */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "description": "Plan, draft, audit, revise and finish one post for a platform from a source.",
                     *       "heeds_instruction": false,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "inputs": {
                     *         "instruction": {
                     *           "required": false
                     *         },
                     *         "platform": {
                     *           "required": true
                     *         },
                     *         "source_id": {
                     *           "required": true
                     *         },
                     *         "title": {
                     *           "required": false
                     *         }
                     *       },
                     *       "key": "default",
                     *       "name": "Post from source material",
                     *       "steps": [
                     *         {
                     *           "agent": "workspace",
                     *           "checks": [
                     *             "has_points"
                     *           ],
                     *           "does": "plan",
                     *           "inputs": [
                     *             "title",
                     *             "platform"
                     *           ],
                     *           "key": "plan",
                     *           "output": "plan",
                     *           "persona": "strategist",
                     *           "prompt": "plan@1",
                     *           "repeat_at_most": 1,
                     *           "then": null,
                     *           "when": null
                     *         },
                     *         {
                     *           "agent": "workspace",
                     *           "checks": [
                     *             "within_limit",
                     *             "every_sentence_has_a_source"
                     *           ],
                     *           "does": "draft",
                     *           "inputs": [
                     *             "title",
                     *             "platform"
                     *           ],
                     *           "key": "draft",
                     *           "output": "draft",
                     *           "persona": "writer",
                     *           "prompt": "draft@1",
                     *           "repeat_at_most": 1,
                     *           "then": null,
                     *           "when": null
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /** @description Only those that stand there. */
                status?: components["schemas"]["WorkspaceStatus"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *           "created_at": "2026-09-01T09:01:00Z",
                     *           "delete_after": null,
                     *           "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *           "name": "Blue Door Bakery",
                     *           "role": "owner",
                     *           "slug": "blue-door-bakery",
                     *           "status": "active",
                     *           "timezone": "Europe/Berlin",
                     *           "updated_at": "2026-09-01T09:02:00Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOf_WorkspaceListed_"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
                /**
                 * @example {
                 *       "name": "Blue Door Bakery",
                 *       "timezone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-79",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `workspace_creation_closed` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `already_exists`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "01a2f3c4-5b6d-7000-8000-000000000002",
                     *       "created_at": "2026-09-01T09:01:00Z",
                     *       "delete_after": null,
                     *       "id": "01a2f3c4-5b6d-7000-8000-000000000001",
                     *       "name": "Blue Door Bakery",
                     *       "slug": "blue-door-bakery-cfc705",
                     *       "status": "active",
                     *       "timezone": "Europe/Berlin",
                     *       "updated_at": "2026-09-01T09:02:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceRead"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Not allowed: `insufficient_scope` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `state_conflict`, `limit_reached` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "alive"
                     *     }
                     */
                    "application/json": components["schemas"]["Live"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "parts": {
                     *         "database": "ok",
                     *         "disk": "ok",
                     *         "jobs": "ok",
                     *         "schema": "ok",
                     *         "workers": "ok"
                     *       },
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Ready"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
            /** @description A part fails. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example postmagiq_streams 3.0 */
                    "text/plain": string;
                };
            };
            /** @description Sign in: `unauthenticated` */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["Throttled"];
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
