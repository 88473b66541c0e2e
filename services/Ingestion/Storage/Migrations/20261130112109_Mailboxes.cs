using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>Postfächer that are told what became of deliveries, and the Mitteilungen to them.</summary>
    public partial class Mailboxes : Migration
    {
        // A Postfach is its place's who entered it; a Mitteilung is seen by who sees its Postfach.
        private const string Policies = """
            alter table mailbox enable row level security;
            alter table mailbox force row level security;
            alter table letter enable row level security;
            alter table letter force row level security;
            create policy mailbox_access on mailbox
                using ((select app_may('DefineDataset'))
                       and ((select app_may('WorkEverywhere')) or app_covers(place_path)
                            or exists (select from area where code = current_setting('app.place') and parent is null)));
            create policy letter_access on letter
                using (exists (select from mailbox where mailbox.id = letter.mailbox));
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "mailbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    datasets = table.Column<string[]>(type: "text[]", nullable: false, comment: "empty: every dataset of its place"),
                    only_trouble = table.Column<bool>(type: "boolean", nullable: false),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the place of who made it; empty: the whole installation"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mailbox = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true, comment: "when it is tried next; null: sent, or given up"),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter", x => x.id);
                    table.ForeignKey(
                        name: "fk_letter_mailboxes_mailbox",
                        column: x => x.mailbox,
                        principalTable: "mailbox",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_letter_due_at",
                table: "letter",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_letter_mailbox",
                table: "letter",
                column: "mailbox");

            migrationBuilder.Sql(Policies);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letter");

            migrationBuilder.DropTable(
                name: "mailbox");
        }
    }
}
