using Sozialplanung.Ingestion;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("ingestion");
builder.Services.AddValidation();
builder.Services.AddIngestion(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapIngestion();
await app.RunAsync();
